const express = require('express');
const { pool } = require('../db/pool');

const members = express.Router();

members.get('/members/:id/books', async (req, res) => {
  const { rows } = await pool.query('SELECT book_id FROM loans WHERE member_id = $1', [req.params.id]);
  const books = await Promise.all(rows.map((row) => pool.query('SELECT * FROM books WHERE id = $1', [row.book_id])));
  res.json(books);
});

module.exports = { members };
