/** "A、B", "Sales and Marketing", 全员: nobody in particular. */
export const isShared = (owner: string): boolean =>
  /[、/／]|，|, | & | and |和|以及/.test(owner.replace(/R&D|Q&A/g, '')) ||
  /^(?:all|everyone|everybody|team|the team|全员|全体|大家|所有人|各部门)$/i.test(owner.trim())
