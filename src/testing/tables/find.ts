/** Finds a policy's names as an official writes them: by id, or by title in either language; never by guessing. */
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import { kindTitles, noSuchName } from '../names.js';
import type { Name, NameKind } from '../names.js';

/** A name found; or why there is none. */
export type Found = { readonly id: string } | { readonly fault: Text };

const spelled = ({ id, title, short }: Name): readonly string[] => [
  id,
  ...(short === undefined ? [] : [short]),
  ...(title === undefined ? [] : [title.zh, title.en]),
];

/** Finds one among names of a kind. An id goes before a title; two things with the title are told, not chosen between. */
export const findName = (among: readonly Name[], kind: NameKind, written: string): Found => {
  const ids = new Set(
    among.some(({ id }) => id === written)
      ? [written]
      : among.filter((one) => spelled(one).includes(written)).map(({ id }) => id),
  );
  const [id, ...others] = ids;
  if (id === undefined) return { fault: noSuchName(kindTitles[kind], written, among.flatMap(spelled)) };
  if (others.length === 0) return { id };
  const all = [...ids].join(', ');
  return {
    fault: text(
      `“${written}”可指多个${kindTitles[kind].zh}：${all}；请写明其一`,
      `"${written}" may be any of several ${kindTitles[kind].en}s: ${all}; write which`,
    ),
  };
};
