/** Roles that only a property insurer has. */
export const own = {
  branch: { 'zh-CN': '分公司总经理', en: 'Branch general manager' },
  network: { 'zh-CN': '维修网络经理', en: 'Repair network manager' },
  channels: { 'zh-CN': '渠道管理负责人', en: 'Head of channel management' },
  catastrophe: { 'zh-CN': '大灾应急主管', en: 'Catastrophe response lead' },
}
