import type { Text } from '@okr/core/pack'

export const serviceOwner: Text = { 'zh-CN': '事项牵头处长', en: 'Service owner' }
export const frontDesk: Text = { 'zh-CN': '政务大厅主任', en: 'Head of the service centre' }
export const hotline: Text = { 'zh-CN': '热线负责人', en: 'Head of the citizen hotline' }
export const casework: Text = { 'zh-CN': '审批科科长', en: 'Head of casework' }
export const digital: Text = { 'zh-CN': '数字服务负责人', en: 'Head of digital services' }
export const accessibility: Text = { 'zh-CN': '无障碍负责人', en: 'Accessibility lead' }
export const policy: Text = { 'zh-CN': '政策处处长', en: 'Head of policy' }
export const legal: Text = { 'zh-CN': '法制处处长', en: 'Head of legal review' }
export const finance: Text = { 'zh-CN': '财务处处长', en: 'Head of finance' }
export const audit: Text = { 'zh-CN': '内审负责人', en: 'Head of internal audit' }
export const data: Text = { 'zh-CN': '数据负责人', en: 'Head of data' }
export const people: Text = { 'zh-CN': '人事负责人', en: 'Head of people' }
export const field: Text = { 'zh-CN': '基层站所负责人', en: 'Head of field offices' }
export const procurement: Text = { 'zh-CN': '采购负责人', en: 'Head of procurement' }
export const programme: Text = { 'zh-CN': '项目总监', en: 'Programme director' }
export const grants: Text = { 'zh-CN': '资助管理负责人', en: 'Head of grants' }
export const evaluation: Text = { 'zh-CN': '监测评估负责人', en: 'Head of evaluation' }
export const fundraising: Text = { 'zh-CN': '筹款负责人', en: 'Head of fundraising' }
export const volunteers: Text = { 'zh-CN': '志愿者工作负责人', en: 'Volunteer lead' }
export const safeguarding: Text = { 'zh-CN': '受助人保护负责人', en: 'Safeguarding lead' }
export const operations: Text = { 'zh-CN': '营运负责人', en: 'Head of operations' }
