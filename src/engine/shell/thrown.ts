/** What something threw, as it is told. */
import { DubanError, text } from '../../shared/index.js';

/**
 * What was thrown, as it is. Nothing at all (`throw undefined`) would read as if nothing had failed: it is told as `DubanError`
 * `threw-nothing`.
 */
export const toldOf = (thrown: unknown): unknown =>
  thrown ??
  new DubanError(
    'threw-nothing',
    text('规则或宿主程序抛出了空值，未说明原因', 'a rule or the host’s own code threw nothing: it does not say why'),
  );
