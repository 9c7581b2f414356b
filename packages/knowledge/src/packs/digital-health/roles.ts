import type { Text } from '@okr/core/pack'

export const clinicalDataLead: Text = { 'zh-CN': '临床数据负责人', en: 'Clinical data lead' }
export const medicalDirector: Text = { 'zh-CN': '首席医疗官', en: 'Chief medical officer' }
export const clinicalOps: Text = { 'zh-CN': '临床运营负责人', en: 'Head of clinical operations' }
export const safetyOfficer: Text = { 'zh-CN': '临床安全负责人', en: 'Clinical safety officer' }
export const productLead: Text = { 'zh-CN': '产品负责人', en: 'Head of product' }
export const engineeringLead: Text = { 'zh-CN': '工程负责人', en: 'Head of engineering' }
export const privacyOfficer: Text = { 'zh-CN': '隐私负责人', en: 'Privacy lead' }
export const partnershipsLead: Text = { 'zh-CN': '支付方合作负责人', en: 'Head of payer partnerships' }
export const careLineLead: Text = { 'zh-CN': '心理健康服务线负责人', en: 'Lead of the mental-health line' }
export const integrationLead: Text = { 'zh-CN': '医院接口团队负责人', en: 'Lead of the hospital integration team' }
export const careCoordination: Text = { 'zh-CN': '个案管理负责人', en: 'Head of care coordination' }
export const growthLead: Text = { 'zh-CN': '增长负责人', en: 'Head of growth' }
export const hospitalSuccess: Text = { 'zh-CN': '医院客户成功负责人', en: 'Head of hospital customer success' }
export const regulatoryLead: Text = { 'zh-CN': '法规负责人', en: 'Head of regulatory affairs' }
