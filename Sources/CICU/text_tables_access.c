#include "text_tables.h"

frontline_tables frontline_text_tables(void) {
  return (frontline_tables){frontline_stage1, frontline_stage2, frontline_scalars, frontline_forms};
}
