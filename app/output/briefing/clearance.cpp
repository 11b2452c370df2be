// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearance.h"

#include <core/text/normalised.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace briefing {

namespace {

const auto kLeftOut = u"[…]"_s;

/// The same words, whatever their spaces and marks.
bool overlaps(const QString &text, const QString &words)
{
    const QString one = text::fold(text).simplified();
    const QString other = text::fold(words).simplified();
    return one.contains(other) || other.contains(one);
}

void leaveOut(QString &content, const model::Quotation &quotation)
{
    const qsizetype found = content.mid(quotation.start, quotation.words.size()) == quotation.words
        ? quotation.start
        : content.indexOf(quotation.words);
    // Words that cannot be found are within what is left out.
    if (found >= 0)
        content.replace(found, quotation.words.size(), kLeftOut);
    else
        content = kLeftOut;
}

/// The quotations of one paragraph, the last one first, so that offsets hold while words are left out.
QString released(QString content, QList<const model::Quotation *> quotations)
{
    std::ranges::sort(quotations, std::greater(), [](const model::Quotation *one) { return one->start; });
    QStringList unnamed;
    for (const model::Quotation *one : std::as_const(quotations)) {
        if (one->attribution == model::Attribution::ChathamHouse)
            unnamed.prepend(u'“' + one->words + u'”');
        else
            leaveOut(content, *one);
    }
    return unnamed.isEmpty() ? content : unnamed.join(u' ' + kLeftOut + u' ');
}

void note(Block &block, model::Attribution attribution)
{
    block.attribution = std::max(block.attribution, attribution);
}

}

void respectAttribution(Block &block, const Material &material)
{
    for (model::Passage &passage : block.passages) {
        QList<const model::Quotation *> within;
        for (const model::Quotation &quotation : material.restricted) {
            if (quotation.passage == passage.id)
                within.append(&quotation);
        }
        if (within.isEmpty())
            continue;
        for (const model::Quotation *quotation : std::as_const(within))
            note(block, quotation->attribution);
        passage.content = released(passage.content, within);
        passage.spans.clear();
        block.annotations.removeIf([&](const model::Annotation &annotation) { return annotation.passage == passage.id; });
    }
    // The words that were taken may be a part of what was said, or have it within them.
    QList<const model::Quotation *> whole;
    bool isWithheld = false;
    for (const model::Quotation &quotation : material.restricted) {
        const bool isHere = std::ranges::contains(material.passages, quotation.passage, &model::Passage::id);
        if (!isHere || block.quotation.text.isEmpty() || !overlaps(block.quotation.text, quotation.words))
            continue;
        note(block, quotation.attribution);
        if (block.quotation.text.contains(quotation.words))
            whole.append(&quotation);
        else
            isWithheld = isWithheld || quotation.attribution == model::Attribution::NeedsClearance;
    }
    if (isWithheld)
        block.quotation.text = kLeftOut;
    else if (!whole.isEmpty())
        block.quotation.text = released(block.quotation.text, whole);
}

}
