// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readercontent.h"

#include <presentation/shared/names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

bool ReaderContent::isScan() const
{
    return passages.isEmpty() && text.remarks.contains(u"scanned"_s);
}

bool ReaderContent::needsRecognition() const
{
    return isScan() || text.remarks.contains(u"unknown-letters"_s);
}

const model::Passage *ReaderContent::passageOf(const Location &place) const
{
    if (const model::Passage *found = passage(place.passage))
        return found;
    return passageAt(place.address);
}

const model::Passage *ReaderContent::counterpartOf(const ReaderContent &other, const model::Address &address) const
{
    if (const model::Passage *same = passageAt(address))
        return same;
    const model::Address whole(address.text().section(u" ("_s, 0, 0));
    const auto below = [&whole](const QList<model::Passage> &all) {
        QList<const model::Passage *> found;
        for (const model::Passage &one : all) {
            if (!one.address.isEmpty() && whole.contains(one.address))
                found.append(&one);
        }
        return found;
    };
    const QList<const model::Passage *> there = below(other.passages);
    const QList<const model::Passage *> here = below(passages);
    for (qsizetype rank = 0; rank < there.size(); ++rank) {
        if (there.at(rank)->address == address && rank < here.size())
            return here.at(rank);
    }
    return here.value(0);
}

QList<model::LinkRow> ReaderContent::inText() const
{
    QList<model::LinkRow> rows;
    for (const model::LinkRow &row : from) {
        if (row.link.fromPassage.isValid() && row.link.end > row.link.start && row.fromLanguage == text.language)
            rows.append(row);
    }
    return rows;
}

QString ReaderContent::coverLine() const
{
    // It stands in the direction of the text, each part in its own.
    const auto orNothing = [](const QString &value, auto name) { return value.isEmpty() ? QString() : names::isolated(name(value)); };
    return names::subtitle({orNothing(work.symbol, [](const QString &symbol) { return symbol; }), orNothing(work.body, names::body), orNothing(work.session, names::session)});
}

bool ReaderContent::looksLike(const ReaderContent &other) const
{
    const QList<model::LinkRow> links = inText();
    const QList<model::LinkRow> others = other.inText();
    return work.id == other.work.id && text.id == other.text.id && work.name == other.work.name
        && std::ranges::equal(passages, other.passages,
            [](const model::Passage &one, const model::Passage &two) {
                return one.id == two.id && one.content == two.content;
            })
        && std::ranges::equal(links, others, [](const model::LinkRow &one, const model::LinkRow &two) {
               return one.link.id == two.link.id && one.link.status == two.link.status
                   && one.to.inLibrary == two.to.inLibrary && one.link.start == two.link.start;
           });
}

application::ReadingRequest readingRequest(const Location &place, const QString &uiLanguage)
{
    return {place.record, place.language, place.passage, uiLanguage};
}

}
