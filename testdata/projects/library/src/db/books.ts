import { pool } from './pool';

export interface Book {
  id: number;
  title: string;
  shelf: string;
}

export interface BookStore {
  book(id: number): Promise<Book | undefined>;
}

export class PgBooks implements BookStore {
  async book(id: number): Promise<Book | undefined> {
    const { rows } = await pool.query<Book>('SELECT id, title, shelf FROM books WHERE id = $1', [id]);
    return rows[0];
  }

  // One query for all.
  async shelves(ids: number[]): Promise<Map<number, string>> {
    const { rows } = await pool.query<Book>('SELECT id, shelf FROM books WHERE id = ANY($1)', [ids]);
    return new Map(rows.map((row) => [row.id, row.shelf]));
  }
}

export async function titles(ids: number[]): Promise<string[]> {
  const out: string[] = [];
  for (const id of ids) {
    const { rows } = await pool.query('SELECT title FROM books WHERE id = $1', [id]);
    out.push(rows[0].title);
  }
  return out;
}

// A page at a time.
export async function archive(ids: number[]): Promise<void> {
  const size = 500;
  for (let i = 0; i < ids.length; i += size) {
    await pool.query(`
      UPDATE books
      SET archived = true
      WHERE id = ANY($1)`, [ids.slice(i, i + size)]);
  }
}

export async function labels(): Promise<string[]> {
  const out: string[] = [];
  for (const kind of ['novel', 'poem', 'play']) {
    const { rows } = await pool.query('SELECT label FROM kinds WHERE kind = $1', [kind]);
    out.push(rows[0].label);
  }
  return out;
}
