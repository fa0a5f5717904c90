package typescript

import (
	"fmt"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

// tablesOf lowers an archive and writes down its tables, a line each thing: ! marks a column with few values.
func tablesOf(t *testing.T, archive string) string {
	t.Helper()
	var b strings.Builder
	for _, p := range lowerWorld(t, archive).Packages {
		for i := range p.Tables {
			b.WriteString(tableText(&p.Tables[i]))
		}
	}
	return b.String()
}

func tableText(t *model.Table) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s:", t.Type, t.Name)
	for _, c := range t.Columns {
		fmt.Fprintf(&b, " %s", c.Name)
		if c.Field != c.Name {
			fmt.Fprintf(&b, "(%s)", c.Field)
		}
		if c.Few {
			b.WriteByte('!')
		}
	}
	if t.Uncertain != "" {
		fmt.Fprintf(&b, " ? %s", t.Uncertain)
	}
	b.WriteByte('\n')
	for _, x := range t.Indexes {
		fmt.Fprintf(&b, "  %s", strings.Join(x.Columns, ","))
		if x.Primary {
			b.WriteString(" primary")
		} else if x.Unique {
			b.WriteString(" unique")
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func wantTables(t *testing.T, archive, want string) {
	t.Helper()
	if got := tablesOf(t, archive); strings.TrimSpace(got) != strings.TrimSpace(want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestEntities(t *testing.T) {
	wantTables(t, `
-- package.json --
{"dependencies": {"typeorm": "^0.3.0", "pg": "^8.0.0"}}
-- src/base.ts --
import { CreateDateColumn, Index, PrimaryGeneratedColumn } from 'typeorm';

export abstract class Base {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Index() @CreateDateColumn() createdAt: Date;
}
-- src/order.ts --
import { BaseEntity, Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, OneToOne, PrimaryColumn, Unique } from 'typeorm';
import { Base } from './base';

enum Status { Open = 'open', Paid = 'paid' }

@Entity('purchases')
@Index(['customer', 'number'])
@Index('by_state', ['status', 'createdAt'], { where: 'paid' })
@Unique(['number'])
export class Order extends Base {
  @Column({ name: 'order_number' }) number: string;
  @Column({ type: 'enum', enum: Status }) status: Status;
  @Column() paid: boolean | null;
  @Column({ unique: true }) reference: string;
  @ManyToOne(() => Customer, (c) => c.orders) customer: Customer;
  @ManyToOne(() => Customer) @JoinColumn({ name: 'payer_id' }) payer: Customer;
  @OneToOne(() => Line) @JoinColumn() first: Line;
  @OneToMany(() => Line, (l) => l.order) lines: Line[];
  total = 0;
}

@Entity()
export class OrderLine extends BaseEntity {
  @PrimaryColumn() orderId: number;
  @PrimaryColumn() position: number;
  @Column(() => Price) price: Price;
}

export class Price { @Column() cents: number }
class Customer { orders: Order[] }
class Line { order: Order }
`, `
typeorm:OrderLine order_line: orderId position
  orderId,position primary
typeorm:Order purchases: order_number(number) status! paid! reference customerId(customer) payer_id(payer) firstId(first) id createdAt
  id primary
  customerId,order_number
  status,createdAt
  order_number unique
  reference
  firstId unique
  createdAt
`)
}

// TestUncertainEntities: what is not understood may declare an index, of a column or of all.
func TestUncertainEntities(t *testing.T) {
	wantTables(t, `
-- package.json --
{"dependencies": {"typeorm": "^0.3.0", "mysql2": "^3.0.0"}}
-- src/a.ts --
import { Column, Entity, Index, ManyToOne, PrimaryGeneratedColumn, TableInheritance } from 'typeorm';
import { Outside } from 'outside';
import { settings } from './settings';

function Indexed() { return (target: any) => Index(['name'])(target); }

@Entity()
@Indexed()
export class Decorated { @PrimaryGeneratedColumn() id: number }

@Entity()
export class Extended extends Outside { @PrimaryGeneratedColumn() id: number }

@Entity()
@Index(columns())
export class Computed { @PrimaryGeneratedColumn() id: number }

@Entity()
@TableInheritance({ column: 'kind' })
export class Parent { @PrimaryGeneratedColumn() id: number }

@Entity()
export class Keyed {
  @PrimaryGeneratedColumn() id: number;
  @ManyToOne(() => Parent) parent: Parent;
  @Column({ ...settings() }) name: string;
}

class NotOne { @Column() name: string }
declare function columns(): string[];
-- src/settings.ts --
export function settings() { return {}; }
-- test/fixture.ts --
import { Entity, PrimaryGeneratedColumn } from 'typeorm';
@Entity() export class Fixture { @PrimaryGeneratedColumn() id: number }
`, `
typeorm:Computed computed: id ? the columns of an index are not known
  id primary
typeorm:Decorated decorated: id ? a decorator of the project may declare indexes
  id primary
typeorm:Extended extended: id ? what its class extends is not known
  id primary
typeorm:Keyed keyed: id parentId(parent) name
  id primary
  parentId
  name
typeorm:Parent parent: id ? classes that extend it share its table
  id primary
`)
}

func TestSchemas(t *testing.T) {
	wantTables(t, `
-- package.json --
{"dependencies": {"mongoose": "^8.0.0"}}
-- src/schema.ts --
import { Schema } from 'mongoose';

export const orderSchema = new Schema({
  number: { type: String, unique: true },
  customer: { type: Schema.Types.ObjectId, ref: 'Customer', index: true },
  depot: { type: Schema.Types.ObjectId },
  state: { type: String, enum: ['open', 'paid'] },
  paid: Boolean,
  note: { type: String, index: false },
  tags: [{ type: String, index: true }],
  address: { city: { type: String }, zip: String },
  lines: [{ sku: String }],
}, { timestamps: true, collection: 'purchases' });

orderSchema.index({ 'address.city': 1, depot: -1 });
orderSchema.plugin(audit);

function audit(schema: Schema) { schema.add({}); }
-- src/order.ts --
import mongoose from 'mongoose';
import { orderSchema } from './schema';

export const Order = mongoose.model('Order', orderSchema);
-- src/user.js --
const mongoose = require('mongoose');

const userSchema = new mongoose.Schema({ email: { type: String, required: true } });
userSchema.index({ email: 1 });
module.exports = mongoose.model('User', userSchema);
`, `
mongoose:Order purchases: number customer depot state! paid! note tags address address.city address.zip lines lines.sku createdAt updatedAt _id
  _id primary
  number unique
  customer
  tags
  address.city,depot
mongoose:User users: email _id
  _id primary
  email
`)
}

func TestUncertainSchemas(t *testing.T) {
	wantTables(t, `
-- package.json --
{"dependencies": {"mongoose": "^8.0.0"}}
-- src/models.ts --
import mongoose, { Schema } from 'mongoose';
import { build, fields } from './build';

const spread = new Schema({ ...fields() });
mongoose.model('Spread', spread);

mongoose.model('Built', build());

const extended = new Schema({ name: String });
extended.plugin((schema: any) => schema.index({ name: 1 }));
mongoose.model('Extended', extended);

const handed = new Schema({ name: String });
addIndexes(handed);
mongoose.model('Handed', handed);

function addIndexes(schema: any) { schema.index({ name: 1 }); }

const any = new Schema({ name: String });
any.index({ '$**': 1 });
mongoose.model('Anything', any);
-- src/build.ts --
export function build(): any { return null; }
export function fields() { return {}; }
`, `
mongoose:Anything anythings: name _id ? the fields of an index are not known
  _id primary
mongoose:Built builts: _id ? its schema is not known
  _id primary
mongoose:Extended extendeds: name _id ? a plugin of the project may make indexes
  _id primary
mongoose:Handed handeds: name _id ? a function of the project may make indexes
  _id primary
mongoose:Spread spreads: _id ? the fields of its schema are not known
  _id primary
`)
}

func TestSchemaClasses(t *testing.T) {
	wantTables(t, `
-- package.json --
{"dependencies": {"mongoose": "^8.0.0", "@nestjs/mongoose": "^10.0.0"}}
-- src/user.ts --
import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

@Schema({ timestamps: true })
export class User {
  @Prop({ unique: true }) email: string;
  @Prop() name: string;
  @Prop({ type: String, index: true }) team: string;
  @Prop() active: boolean;
  secret: string;
}

export const UserSchema = SchemaFactory.createForClass(User);
UserSchema.index({ name: 1, createdAt: -1 });
`, `
mongoose:User users: createdAt updatedAt email name team active! _id
  _id primary
  email unique
  team
  name,createdAt
`)
}

func TestSequelizeModels(t *testing.T) {
	wantTables(t, `
-- package.json --
{"dependencies": {"sequelize": "^6.0.0", "pg": "^8.0.0"}}
-- models/order.js --
module.exports = (sequelize, DataTypes) => {
  const Order = sequelize.define('order', {
    number: { type: DataTypes.STRING(20), unique: true },
    customerId: { type: DataTypes.INTEGER, field: 'customer_id' },
    state: DataTypes.ENUM('open', 'paid'),
    paid: DataTypes.BOOLEAN,
    label: { type: DataTypes.VIRTUAL, get() { return ''; } },
  }, { indexes: [{ fields: ['customerId', { name: 'number', order: 'DESC' }] }, { unique: true, fields: [sequelize.fn('lower', 'x')] }] });
  return Order;
};
-- models/user.ts --
import { DataTypes, Model } from 'sequelize';

export class User extends Model {
  static setUp(sequelize: any) {
    super.init({ uuid: { type: DataTypes.UUID, primaryKey: true }, email: DataTypes.STRING }, { sequelize, tableName: 'people', ...more() });
  }
}
declare function more(): any;
`, `
sequelize:order orders: number customer_id(customerId) state! paid! id createdAt updatedAt deletedAt
  id primary
  number
  customer_id,number
   unique
sequelize:User people: uuid email createdAt updatedAt deletedAt ? the options of its model are not known
  uuid primary
`)
}

func TestSequelizeClasses(t *testing.T) {
	wantTables(t, `
-- package.json --
{"dependencies": {"sequelize": "^6.0.0", "sequelize-typescript": "^2.0.0", "pg": "^8.0.0"}}
-- src/order.ts --
import { BelongsTo, Column, createIndexDecorator, DataType, ForeignKey, Index, Model, PrimaryKey, Table, Unique } from 'sequelize-typescript';

const ByDepot = createIndexDecorator({ name: 'by_depot' });

@Table({ tableName: 'purchases', indexes: [{ fields: ['code', 'number'] }] })
export class Order extends Model {
  @PrimaryKey @Column(DataType.UUID) uuid: string;
  @Unique @Column number: string;
  @Index @Column({ field: 'ref' }) reference: string;
  @ByDepot @Column depot: number;
  @ForeignKey(() => Customer) @Column customerId: number;
  @BelongsTo(() => Customer) customer: Customer;
  @Column code: string;
  @Column paid: boolean;
}

@Table
export class Customer extends Model { @Column name: string }
`, `
sequelize:Customer Customers: name id createdAt updatedAt deletedAt
  id primary
sequelize:Order purchases: uuid number ref(reference) depot customerId code paid! createdAt updatedAt deletedAt
  uuid primary
  code,number
  number
  ref
  depot
`)
}
