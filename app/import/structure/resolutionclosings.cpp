// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolutionclosings.h"

#include "formulas.h"
#include "leadingmarkers.h"
#include "mastheadlines.h"

#include <utility>

namespace structure {

using model::PassageKind;

namespace {

bool isLastOfBody(const QList<model::RawParagraph> &blocks, qsizetype at)
{
    qsizetype next = at + 1;
    while (next < blocks.size() && blocks.at(next).kind == PassageKind::Footnote)
        ++next;
    if (next == blocks.size())
        return true;
    const QString &content = blocks.at(next).text.content;
    return startsAnnex(blocks.at(next)) || closesResolution(content) || dateLine(content).isValid() || isPartLetter(content);
}

}

bool isPartLetter(const QString &content)
{
    return content.size() == 1 && content.front() >= u'A' && content.front() <= u'Z';
}

void separateClosings(QList<model::RawParagraph> &blocks, qsizetype formula)
{
    QList<model::RawParagraph> parted;
    parted.reserve(blocks.size() + 1);
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        parted.append(blocks.at(at));
        model::RawParagraph &block = parted.last();
        const bool mayClose = at > formula && block.kind != PassageKind::Footnote && !isTableRow(block.text.content)
            && !startsAnnex(block) && !closesResolution(block.text.content) && isLastOfBody(blocks, at);
        const qsizetype start = mayClose ? closingStart(block.text.content) : -1;
        if (start <= 0)
            continue;
        model::RawParagraph closing;
        closing.page = block.page;
        closing.text = block.text.takeEnd(start);
        const qsizetype bracket = closing.text.content.indexOf(u'[');
        if (bracket <= 0) {
            parted.append(closing);
            continue;
        }
        model::RawParagraph result = closing;
        result.text = closing.text.takeEnd(bracket);
        parted.append(closing);
        parted.append(result);
    }
    blocks = std::move(parted);
}

}
