// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearance.h"

#include <core/text/normalised.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace briefing {

namespace {

const auto kLeftOut = u"[…]"_s;

/// Whether the words are within a text, whatever the spaces and marks of both.
bool hasWithin(const QString &text, const QString &words)
{
    return text::fold(text).simplified().contains(text::fold(words).simplified());
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

bool isOf(const model::Quotation &quotation, const model::Passage &passage)
{
    if (quotation.passage.isValid())
        return quotation.passage == passage.id;
    return !quotation.words.isEmpty() && passage.content.contains(quotation.words);
}

void leaveOutBeside(QList<model::Passage> &passages, const QList<model::Passage> &others, const QSet<base::PassageId> &changed)
{
    for (model::Passage &passage : passages) {
        const auto isChanged = [&](const model::Passage &other) { return other.address == passage.address && changed.contains(other.id); };
        if (changed.contains(passage.id) || std::ranges::none_of(others, isChanged))
            continue;
        passage.content = kLeftOut;
        passage.spans.clear();
    }
}

}

Clearance leaveOutRestricted(QList<model::Passage> &passages, const QList<model::Quotation> &restricted)
{
    Clearance clearance;
    for (model::Passage &passage : passages) {
        QList<const model::Quotation *> within;
        for (const model::Quotation &quotation : restricted) {
            if (isOf(quotation, passage))
                within.append(&quotation);
        }
        if (within.isEmpty())
            continue;
        for (const model::Quotation *quotation : std::as_const(within))
            clearance.strictest = std::max(clearance.strictest, quotation->attribution);
        passage.content = released(passage.content, within);
        passage.spans.clear();
        clearance.changed.insert(passage.id);
    }
    return clearance;
}

model::Attribution leaveOutRestricted(QString &words, const QList<base::PassageId> &from, const QList<model::Quotation> &restricted)
{
    // The words that were taken may be a part of what was said, or have it within them.
    QList<const model::Quotation *> whole;
    bool isWithheld = false;
    auto strictest = model::Attribution::OnTheRecord;
    for (const model::Quotation &quotation : restricted) {
        const bool isHere = from.isEmpty() || !quotation.passage.isValid() || from.contains(quotation.passage);
        const bool hasAll = hasWithin(words, quotation.words);
        if (!isHere || words.isEmpty() || !(hasAll || hasWithin(quotation.words, words)))
            continue;
        strictest = std::max(strictest, quotation.attribution);
        if (words.contains(quotation.words))
            whole.append(&quotation);
        else // A part of words under the Chatham House Rule names nobody.
            isWithheld = isWithheld || hasAll || quotation.attribution == model::Attribution::NeedsClearance;
    }
    if (isWithheld)
        words = kLeftOut;
    else if (!whole.isEmpty())
        words = released(words, whole);
    return strictest;
}

Clearance leaveOutRestricted(QList<model::Passage> &left, QList<model::Passage> &right, const QList<model::Quotation> &restricted)
{
    Clearance clearance = leaveOutRestricted(left, restricted);
    const Clearance other = leaveOutRestricted(right, restricted);
    clearance.strictest = std::max(clearance.strictest, other.strictest);
    clearance.changed.unite(other.changed);
    leaveOutBeside(left, right, clearance.changed);
    leaveOutBeside(right, left, clearance.changed);
    return clearance;
}

}
