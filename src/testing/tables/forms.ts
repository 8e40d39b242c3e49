/** The forms of a table: which keys stand where, what each is called, and what may be written there. Reading, writing and the JSON Schema follow them. */
import { text } from '../../shared/index.js';
import type { Text } from '../../shared/index.js';
import type { NameKind } from '../names.js';

/** What may be written at a key. */
export type Kind =
  | {
      readonly is:
        | 'text'
        | 'id'
        | 'moment'
        | 'day'
        | 'flag'
        | 'person'
        | 'actor'
        | 'command'
        | 'unit'
        | 'case'
        | 'states'
        | 'standing'
        | 'command-data'
        | 'case-data'
        | 'event-data'
        | 'data-by-case'
        | 'due-by-case';
    }
  | { readonly is: 'name'; readonly of: NameKind }
  | { readonly is: 'word'; readonly words: Readonly<Record<string, Text>> }
  /** One or several; `some`: none would say nothing. */
  | { readonly is: 'list'; readonly of: Kind; readonly some?: true }
  /** A form told by its keys; `short` names the key that a bare word stands for. */
  | { readonly is: 'forms'; readonly of: readonly Form[]; readonly short?: string };

/** A key of a form. */
export interface Field {
  readonly key: string;
  readonly title: Text;
  readonly kind: Kind;
  readonly must?: true;
  /** Says nothing without this other key. */
  readonly goesWith?: string;
}

/** A form: its keys, the one that tells it from others first. */
export interface Form {
  readonly title: Text;
  readonly fields: readonly [Field, ...Field[]];
}

const field = (key: string, zh: string, kind: Kind, must?: true): Field => ({
  key,
  title: text(zh, key),
  kind,
  ...(must === undefined ? {} : { must }),
});
const name = (of: NameKind): Kind => ({ is: 'name', of });
const list = (of: Kind): Kind => ({ is: 'list', of });
const some = (of: Kind): Kind => ({ is: 'list', of, some: true });

const day: Form = { title: text('日期', 'a day'), fields: [field('on', '日期', { is: 'moment' }, true)] };
const unit: Form = {
  title: text('单位', 'a unit'),
  fields: [
    field('unit', '单位', { is: 'id' }, true),
    field('kind', '类别', name('kind')),
    field('name', '名称', { is: 'text' }),
    field('parent', '上级', { is: 'unit' }),
    field('leader', '分管领导', { is: 'id' }),
  ],
};
const person: Form = {
  title: text('人员', 'a person'),
  fields: [
    field('person', '人员', { is: 'id' }, true),
    field('role', '职务', name('role')),
    field('unit', '单位', { is: 'unit' }),
  ],
};
const aboutCase = [
  field('unit', '单位', { is: 'unit' }),
  field('person', '当事人', { is: 'person' }),
  field('parent', '来源', { is: 'case' }),
] as const;
const standing: Form = {
  title: text('事项', 'a case'),
  fields: [
    field('procedure', '程序', name('procedure'), true),
    field('case', '事项', { is: 'id' }, true),
    field('state', '状态', { is: 'states' }),
    ...aboutCase,
    field('data', '数据', { is: 'case-data' }),
    field('assume', '直接设定', { is: 'flag' }),
  ],
};
const asked: Form = {
  title: text('操作', 'a command'),
  fields: [
    field('command', '操作', { is: 'command' }, true),
    field('case', '事项', { is: 'id' }),
    field('by', '经办', { is: 'actor' }),
    field('onBehalfOf', '委托人', { is: 'person' }),
    field('on', '日期', { is: 'moment' }),
    field('effective', '生效日期', { is: 'day' }),
    field('id', '编号', { is: 'text' }),
    ...aboutCase,
    field('data', '数据', { is: 'command-data' }),
  ],
};
const event: Form = {
  title: text('事件', 'an event'),
  fields: [
    field('event', '事件', name('event'), true),
    field('case', '事项', { is: 'case' }),
    field('data', '数据', { is: 'event-data' }),
  ],
};
const events: Kind = { is: 'forms', of: [event], short: 'event' };
const expected: Form = {
  title: text('结果', 'what comes'),
  fields: [
    field('happened', '发生', some(events)),
    field('only', '仅发生', list(events)),
    field('not', '不发生', some(name('event'))),
    field('taken', '予以办理', { is: 'flag' }),
    field('refused', '不予办理', some(name('refusal'))),
    { ...field('clause', '条款', name('clause')), goesWith: 'refused' },
    field('state', '状态', { is: 'standing' }),
    field('data', '数据', { is: 'data-by-case' }),
    field('due', '时限', { is: 'due-by-case' }),
  ],
};
const turn = [
  field('when', '当', { is: 'forms', of: [asked, day] }, true),
  field('then', '那么', { is: 'forms', of: [expected] }, true),
] as const;

/** A scenario. */
export const scenarioForm: Form = {
  title: text('情形', 'a scenario'),
  fields: [
    field('clause', '条款', name('clause'), true),
    field('title', '标题', { is: 'text' }, true),
    field('cast', '人员配置', {
      is: 'word',
      words: { standard: text('标准', 'standard'), none: text('无', 'none') },
    }),
    field('given', '假定', list({ is: 'forms', of: [asked, standing, person, unit, day] })),
    ...turn,
    field('next', '接着', list({ is: 'forms', of: [{ title: text('接着', 'a turn'), fields: [...turn] }] })),
  ],
};
