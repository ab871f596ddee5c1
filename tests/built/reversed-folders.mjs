import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Preloaded into a build: with REVERSED_FOLDERS, folders list their files the other way round, as
// another disk may.
if (process.env.REVERSED_FOLDERS) {
  const { readdirSync, readdir, promises } = fs;
  const { readdir: readdirPromise } = promises;
  fs.readdirSync = (...given) => readdirSync(...given).reverse();
  promises.readdir = async (...given) => (await readdirPromise(...given)).reverse();
  fs.readdir = (...given) => {
    const done = given.pop();
    readdir(...given, (error, entries) => done(error, entries?.reverse()));
  };
  syncBuiltinESMExports();
}
