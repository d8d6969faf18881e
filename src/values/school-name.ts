/** 校名: the school that a title (`柳溪小学教师听课登记表`) or a line (`填报单位：柳溪小学    学期：…`) names, or null. */
import { foldTight } from './fold-text';

const NAME =
  /^(?:.*?(?:填报单位|填报学校|学校名称|学校|单位)[::])?([\p{Script=Han}]{2,16}?(?:小学|中心校|学校|完小|村小|[一二三四五六七八九十实]小(?!学))(?:[\p{Script=Han}]{1,6}(?:校区|分校))?)/u;
const NOT_A_NAME = /^(?:本|我|全|各|该|学校)/;

export function schoolNameIn(text: string): string | null {
  const bare = foldTight(text).replace(/^[\d\-—–~年学度第一二上下期季春秋(),、.]+/, '');
  const name = NAME.exec(bare)?.[1];
  return name && !NOT_A_NAME.test(name) ? name : null;
}
