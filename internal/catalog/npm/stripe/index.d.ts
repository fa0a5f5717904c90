/** @perfls library stripe */
declare class Stripe {
  constructor(key: string, config?: any);
  static errors: any;
  static webhooks: any;
  static createFetchHttpClient(...args: any[]): any;
  webhooks: any;
  customers: Stripe.Resource;
  charges: Stripe.Resource;
  paymentIntents: Stripe.Resource;
  paymentMethods: Stripe.Resource;
  setupIntents: Stripe.Resource;
  subscriptions: Stripe.Resource;
  subscriptionItems: Stripe.Resource;
  subscriptionSchedules: Stripe.Resource;
  products: Stripe.Resource;
  prices: Stripe.Resource;
  plans: Stripe.Resource;
  coupons: Stripe.Resource;
  promotionCodes: Stripe.Resource;
  invoices: Stripe.Resource;
  invoiceItems: Stripe.Resource;
  refunds: Stripe.Resource;
  payouts: Stripe.Resource;
  transfers: Stripe.Resource;
  accounts: Stripe.Resource;
  accountLinks: Stripe.Resource;
  balance: Stripe.Resource;
  balanceTransactions: Stripe.Resource;
  events: Stripe.Resource;
  files: Stripe.Resource;
  tokens: Stripe.Resource;
  sources: Stripe.Resource;
  taxRates: Stripe.Resource;
  webhookEndpoints: Stripe.Resource;
  disputes: Stripe.Resource;
  quotes: Stripe.Resource;
  ephemeralKeys: Stripe.Resource;
  usageRecords: Stripe.Resource;
  checkout: { sessions: Stripe.Resource };
  billingPortal: { sessions: Stripe.Resource; configurations: Stripe.Resource };
  identity: { verificationSessions: Stripe.Resource };
  [member: string]: any;
}
declare namespace Stripe {
  /** @perfls methods remote */
  export interface Resource {
    /** @perfls remote */
    create(...args: any[]): Promise<any>;
    /** @perfls remote */
    retrieve(...args: any[]): Promise<any>;
    /** @perfls remote */
    update(...args: any[]): Promise<any>;
    /** @perfls remote */
    del(...args: any[]): Promise<any>;
    /** @perfls remote */
    list(...args: any[]): any;
    /** @perfls remote */
    search(...args: any[]): any;
    /** @perfls remote */
    cancel(...args: any[]): Promise<any>;
    /** @perfls remote */
    confirm(...args: any[]): Promise<any>;
    /** @perfls remote */
    capture(...args: any[]): Promise<any>;
    /** @perfls remote */
    attach(...args: any[]): Promise<any>;
    /** @perfls remote */
    detach(...args: any[]): Promise<any>;
    /** @perfls remote */
    pay(...args: any[]): Promise<any>;
    /** @perfls remote */
    finalizeInvoice(...args: any[]): Promise<any>;
    /** @perfls remote */
    listLineItems(...args: any[]): any;
    /** @perfls remote */
    expire(...args: any[]): Promise<any>;
    [method: string]: (...args: any[]) => any;
  }
  export type Customer = any;
  export type DeletedCustomer = any;
  export type Charge = any;
  export type PaymentIntent = any;
  export type PaymentMethod = any;
  export type SetupIntent = any;
  export type Subscription = any;
  export type SubscriptionItem = any;
  export type SubscriptionSchedule = any;
  export type Product = any;
  export type Price = any;
  export type Plan = any;
  export type Coupon = any;
  export type Invoice = any;
  export type InvoiceLineItem = any;
  export type Refund = any;
  export type Payout = any;
  export type Transfer = any;
  export type Account = any;
  export type AccountLink = any;
  export type Balance = any;
  export type BalanceTransaction = any;
  export type Event = any;
  export type Discount = any;
  export type Dispute = any;
  export type TaxRate = any;
  export type Address = any;
  export type Metadata = any;
  export type StripeConfig = any;
  export type RequestOptions = any;
  export type Response = any;
  export type CustomerCreateParams = any;
  export type CustomerUpdateParams = any;
  export type PriceCreateParams = any;
  export type ProductCreateParams = any;
  export type PaymentIntentCreateParams = any;
  export type SubscriptionCreateParams = any;
  export type SubscriptionUpdateParams = any;
  export type PromotionCode = any;
  export type Quote = any;
  export namespace Checkout {
    type Session = any;
    type SessionCreateParams = any;
  }
  export namespace BillingPortal {
    type Session = any;
  }
}
export { Stripe, Stripe as default };
