import { MUTED } from './colours.js';

/**
 * Nine groups of the parks' industry names: more hues than that cannot be told apart. `sign` is
 * the character drawn in the park, so that colour is never the only cue.
 */
export const GROUPS = [
  { id: 'chips', sign: '芯', colour: MUTED.indigo, names: ['集成电路'] },
  { id: 'biomedicine', sign: '药', colour: MUTED.green, names: ['生物医药', '生命健康'] },
  { id: 'ai', sign: '智', colour: MUTED.cyan, names: ['人工智能'] },
  { id: 'electronics', sign: '电', colour: MUTED.teal, names: ['电子信息', '智能终端'] },
  {
    id: 'equipment',
    sign: '装',
    colour: MUTED.rose,
    names: ['智能制造', '高端装备', '航空航天', '汽车', '海洋装备'],
  },
  { id: 'materials', sign: '材', colour: MUTED.sand, names: ['新材料', '先进材料'] },
  { id: 'fashion', sign: '尚', colour: MUTED.purple, names: ['时尚消费品'] },
  { id: 'digital', sign: '数', colour: MUTED.wine, names: ['数字经济', '元宇宙', '在线新经济'] },
  { id: 'green', sign: '绿', colour: MUTED.olive, names: ['绿色低碳'] },
];

export const OTHER = { id: 'other', sign: '园', colour: MUTED.grey, names: [] };

/** The group of an industry name; names may carry a remark behind. */
export function groupOf(industry) {
  return GROUPS.find((g) => g.names.some((n) => (industry ?? '').startsWith(n))) ?? OTHER;
}

/** Memberships that are proposals, not parks of the catalogue. */
const PROPOSED = ['candidate', 'announced'];

export const isProposed = (park) => PROPOSED.includes(park.membership);
