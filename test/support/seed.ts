import fc from 'fast-check';

/** The same cases at every run, so that a red test is a change's; `FC_SEED=$RANDOM npm test` looks further. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261122) });
