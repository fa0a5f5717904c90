import { PrismaClient, type Loan } from '@prisma/client';
import { type BookStore, PgBooks } from '@db/books';

export interface Reminder {
  member: string;
  title: string;
}

export class LoanService {
  constructor(
    private readonly prisma: PrismaClient,
    private readonly books: BookStore,
  ) {}

  async overdue(now: Date): Promise<Reminder[]> {
    const loans = await this.prisma.loan.findMany({ where: { due: { lt: now } }, include: { member: true } });
    const out: Reminder[] = [];
    for (const loan of loans) {
      out.push({ member: loan.member.name, title: await this.title(loan) });
    }
    return out;
  }

  private async title(loan: Loan): Promise<string> {
    const book = await this.books.book(loan.bookId);
    return book?.title ?? 'unknown';
  }

  async lend(memberId: number, bookIds: number[], due: Date): Promise<void> {
    for (const bookId of bookIds) {
      await this.prisma.loan.create({ data: { memberId, bookId, due } });
    }
  }

  // Asks again until a number is free.
  async freeCard(): Promise<string> {
    for (let attempt = 0; attempt < 5; attempt++) {
      const card = Math.random().toString(36).slice(2, 10);
      const taken = await this.prisma.member.findUnique({ where: { card } });
      if (!taken) {
        return card;
      }
    }
    throw new Error('no free card');
  }
}

export const loans = new LoanService(new PrismaClient(), new PgBooks());
