// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packpositions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace application {

namespace {

using recognition::NegotiationMark;
using recognition::Stance;

constexpr std::array kStances {std::pair {Stance::Proposes, "proposed by"}, std::pair {Stance::Supports, "supported by"},
    std::pair {Stance::Opposes, "opposed by"}, std::pair {Stance::Reserves, "reserved by"}, std::pair {Stance::Named, "named"}};

/// One paragraph that must not be shown is enough.
bool isWithheld(const NegotiationPositions &positions, const MarkRow &row, const QSet<base::PassageId> &withheld)
{
    const QList<model::Passage> &all = positions.target.passages;
    return std::any_of(all.begin() + row.passage, all.begin() + row.last + 1, [&](const model::Passage &one) { return withheld.contains(one.id); });
}

}

briefing::Table packPositions(
    const NegotiationPositions &positions, const QSet<base::PassageId> &withheld, const QString &language, const TableWords &words)
{
    const auto word = [&words](const char *english) { return words.word ? words.word(english) : QString::fromUtf8(english); };
    briefing::Table table;
    table.rows.append({{word("Paragraph")}, {word("Words")}, {word("Positions")}});
    for (const MarkRow &row : positions.rows) {
        QStringList told;
        for (const auto &[stance, name] : kStances) {
            QStringList parties;
            for (const QString &party : row.mark.parties(stance))
                parties.append(partyName(party, language));
            if (!parties.isEmpty())
                told.append(word(name) + u": "_s + parties.join(u", "_s));
        }
        const QString label = row.mark.label.isEmpty() ? QString() : row.mark.label + u": "_s;
        const bool isDeletion = row.mark.kind == NegotiationMark::Kind::Deletion;
        const QString marked = (isDeletion ? word("delete") + u": "_s : label) + u'[' + row.mark.words + u']';
        const QString shown = isWithheld(positions, row, withheld) ? u"[…]"_s : marked;
        table.rows.append({{positions.place(row)}, {shown}, {told.join(u"; "_s)}});
    }
    return table;
}

}
