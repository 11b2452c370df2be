// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocrpages.h"

#include "inlinetext.h"
#include "textreader.h"

namespace formats {

using namespace Qt::StringLiterals;

namespace {

// What runs over to the next page ends without a full stop and goes on with a small letter.
bool goesOn(const model::RawParagraph &before, const model::RawParagraph &after)
{
    static constexpr QStringView kEnds = u".;:!?”\"";
    const QString &end = before.text.content;
    const QString &start = after.text.content;
    return !end.isEmpty() && !kEnds.contains(end.back()) && !start.isEmpty() && start.front().isLower();
}

void join(model::RawParagraph &paragraph, const model::RawParagraph &rest)
{
    const int start = int(paragraph.text.content.size());
    InlineText whole;
    whole.append(paragraph.text.content);
    whole.space();
    whole.append(rest.text.content);
    paragraph.text = whole.take();
    for (const int line : rest.lines)
        paragraph.lines.append(start + 1 + line);
}

}

model::ExtractedText readOcrPages(const QStringList &pages)
{
    model::ExtractedText result;
    QList<model::RawParagraph> &paragraphs = result.paragraphs;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QList<model::RawParagraph> found = plainParagraphs(pages.at(page));
        for (model::RawParagraph &paragraph : found)
            paragraph.page = QString::number(page + 1);
        if (!paragraphs.isEmpty() && !found.isEmpty() && goesOn(paragraphs.last(), found.first()))
            join(paragraphs.last(), found.takeFirst());
        paragraphs += found;
    }
    result.declared.text.remarks = QStringList {u"scanned"_s, u"ocr"_s};
    result.titleFrom = model::ExtractedText::TitleFrom::FirstWords;
    return result;
}

}
