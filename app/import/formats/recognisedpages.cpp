// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognisedpages.h"

#include "cleantext.h"
#include "filehints.h"
#include "prose.h"
#include "textreader.h"

namespace formats {

using namespace Qt::StringLiterals;

namespace {

// What runs over to the next page ends without a full stop and goes on with a small letter.
bool goesOn(const Block &before, const Block &after)
{
    static constexpr QStringView kEnds = u".;:!?”\"";
    const QString &end = before.text.content;
    const QString &start = after.text.content;
    return !end.isEmpty() && !kEnds.contains(end.back()) && !start.isEmpty() && start.front().isLower();
}

}

base::Result<model::ReadText> readRecognisedPages(const QStringList &pages, const Input &input)
{
    QList<Block> blocks;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QList<Block> found = plainParagraphs(pages.at(page));
        for (Block &block : found)
            block.page = QString::number(page + 1);
        if (!blocks.isEmpty() && !found.isEmpty() && goesOn(blocks.last(), found.first())) {
            InlineText whole;
            whole.append(blocks.last().text.content);
            whole.space();
            whole.append(found.takeFirst().text.content);
            blocks.last().text = whole.take();
        }
        blocks += found;
    }
    model::ReadText result;
    structureProse(std::move(blocks), result);
    readOpeningWords(input, result);
    readFileName(input, result);
    if (const base::Status status = requireText(input, result); !status)
        return base::failure(status.error());
    result.text.remarks = QStringList {u"scanned"_s, u"ocr"_s};
    cleanCharacters(result);
    return result;
}

}
