import type { Text } from '@okr/core/pack'

/** Both languages of a short text. */
export const t = (zh: string, en: string): Text => ({ 'zh-CN': zh, en })

/** The roles that own key results in this pack. */
export const roles = {
  registrar: t('教务处长', 'Registrar'),
  timetable: t('排课主管', 'Timetabling lead'),
  exams: t('考务主管', 'Examinations officer'),
  grade: t('年级组长', 'Grade leader'),
  planning: t('备课组长', 'Planning-group leader'),
  subject: t('学科带头人', 'Subject leader'),
  tutor: t('班主任', 'Class tutor'),
  counsellor: t('辅导员', 'Student counsellor'),
  affairs: t('学工处长', 'Head of student affairs'),
  wellbeing: t('心理中心主任', 'Head of counselling service'),
  dean: t('分管教学副院长', 'Associate dean for teaching'),
  programme: t('专业负责人', 'Programme director'),
  course: t('课程负责人', 'Course lead'),
  workshop: t('实训中心主任', 'Head of training workshops'),
  employers: t('校企合作处长', 'Head of employer partnerships'),
  careers: t('就业办主任', 'Head of careers'),
  admissions: t('招生办主任', 'Head of admissions'),
  adviser: t('课程顾问主管', 'Course adviser lead'),
  learningDesign: t('教研负责人', 'Head of learning design'),
  product: t('产品负责人', 'Head of product'),
  delivery: t('教学交付负责人', 'Head of course delivery'),
  service: t('学员服务负责人', 'Head of learner service'),
  hr: t('人事处长', 'Head of HR'),
  teacherDevelopment: t('教师发展中心主任', 'Head of teacher development'),
  finance: t('财务处长', 'Finance director'),
  digital: t('信息中心主任', 'Head of digital services'),
  safety: t('安全保卫处长', 'Head of campus safety'),
  vicePrincipal: t('教学副校长', 'Vice-principal for teaching'),
}
