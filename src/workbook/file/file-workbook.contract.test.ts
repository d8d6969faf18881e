import { contentFile } from '../../testing/content-file';
import { workbookContract } from '../../testing/workbook-contract';
import { openFileWorkbook } from './file-workbook';

workbookContract('a file', {
  async open(content) {
    const workbook = openFileWorkbook(content.name ?? '台账.xlsx', contentFile(content));
    if (content.memory != null) await workbook.remember(content.memory);
    return workbook;
  },
});
