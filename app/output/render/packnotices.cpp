// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packnotices.h"

namespace render {

using briefing::Check;

bool isBroken(const briefing::Block &block)
{
    return block.quotation.check == Check::SourceMissing || block.quotation.check == Check::Changed;
}

QStringList noticesOf(const briefing::Block &block, const PageWords &words)
{
    QStringList notices;
    if (isBroken(block)) {
        const QString &missing = block.quotation.text.isEmpty() ? words.sourceMissing : words.checkMissing;
        notices.append(block.quotation.check == Check::Changed ? words.checkChanged : missing);
    }
    if (block.attribution == model::Attribution::ChathamHouse)
        notices.append(words.unnamed);
    else if (block.attribution == model::Attribution::NeedsClearance)
        notices.append(words.withheld);
    return notices;
}

}
