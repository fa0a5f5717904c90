import { Router } from 'express';
import { titles } from '@db/books';
import { loans } from '../services/loans';

export const router = Router();

router.get('/overdue', async (req, res) => {
  res.json(await loans.overdue(new Date()));
});

router.get('/titles', async (req, res) => {
  const ids = String(req.query.ids).split(',').map(Number);
  res.json(await titles(ids));
});

router.post('/loans', async (req, res) => {
  await loans.lend(req.body.memberId, req.body.bookIds, new Date(req.body.due));
  res.status(201).end();
});
