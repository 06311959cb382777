// `npm run bench -- NAME`: measurements that take too long for the tests. Without a name: which ones there are.
const BENCHES = {
  classify: {
    about:
      'the suggestion against a linear SVM on TF-IDF of runs of 1–2 characters (about a minute; FILE.jsonl: {text,label})',
    load: () => import('./classify.mjs'),
  },
  http: {
    about: 'the server against a bare node:http + mysql2 server on the same MariaDB (about two minutes)',
    load: () => import('./http.mjs'),
  },
  ledger: {
    about: 'postings by 64 writers, a long statement, a check of a million entries (about six minutes)',
    load: () => import('./ledger.mjs'),
  },
  requests: {
    about: 'lists, Chinese search and nearby at 10,000 and 1,000,000 requests (about eight minutes)',
    load: () => import('./requests.mjs'),
  },
  score: {
    about: 'the score sheet of a month with 100,000 requests, over HTTP (about two minutes)',
    load: () => import('./score.mjs'),
  },
  series: {
    about:
      'publishing a patrol for a year, and the month view of 5,000 tasks, on both databases (about two minutes)',
    load: () => import('./series.mjs'),
  },
  plan: {
    about:
      'a whole plan of 26,000 people and 5,000 places, from database to invitations, on both databases (about five minutes)',
    load: () => import('./plan.mjs'),
  },
  match: {
    about: 'the solver of the matching against HiGHS, LEMON and a greedy (about five minutes)',
    load: () => import('./match.mjs'),
  },
};

const [name, ...options] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name ?? '') ? BENCHES[name] : undefined;
if (bench) {
  const { bench: run } = await bench.load();
  process.exitCode = await run(options);
} else {
  if (name) console.error(`there is no bench ${name}`);
  console.log('npm run bench -- NAME, where NAME is one of:');
  for (const [known, { about }] of Object.entries(BENCHES)) console.log(`  ${known}  ${about}`);
  process.exitCode = name ? 64 : 0;
}
