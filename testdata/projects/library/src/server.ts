import express from 'express';
import { router } from './routes/loans';
import { members } from './routes/members';

const app = express();
app.use(express.json({ limit: '100kb' }));
app.use(router);
app.use(members);

app.listen(3000);
