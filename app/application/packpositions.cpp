// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packpositions.h"

#include <array>

using namespace Qt::StringLiterals;

namespace application {

namespace {

using recognition::NegotiationMark;
using recognition::Stance;

constexpr std::array kStances {std::pair {Stance::Proposes, "proposed by"}, std::pair {Stance::Supports, "supported by"},
    std::pair {Stance::Opposes, "opposed by"}, std::pair {Stance::Reserves, "reserved by"}, std::pair {Stance::Named, "named"}};

}

briefing::Table packPositions(
    const NegotiationPositions &positions, const QSet<base::PassageId> &withheld, const QString &language, const TableWords &words)
{
    const auto word = [&words](const char *english) { return words.word ? words.word(english) : QString::fromUtf8(english); };
    briefing::Table table;
    table.rows.append({{word("Paragraph")}, {word("Words")}, {word("Positions")}});
    for (const MarkRow &row : positions.rows) {
        const model::Passage &passage = positions.passage(row);
        QStringList told;
        for (const auto &[stance, name] : kStances) {
            QStringList parties;
            for (const QString &party : row.mark.parties(stance))
                parties.append(partyName(party, language));
            if (!parties.isEmpty())
                told.append(word(name) + u": "_s + parties.join(u", "_s));
        }
        const QString label = row.mark.label.isEmpty() ? QString() : row.mark.label + u": "_s;
        const QString shown = withheld.contains(passage.id) ? u"[…]"_s : label + u'[' + row.mark.words + u']';
        table.rows.append({{passage.address.text()}, {shown}, {told.join(u"; "_s)}});
    }
    return table;
}

}
