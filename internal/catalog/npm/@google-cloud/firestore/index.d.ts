/** @perfls library firestore */
export * from 'firebase-admin/firestore';
