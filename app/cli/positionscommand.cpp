// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <application/positions.h>

#include <array>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using recognition::NegotiationMark;
using recognition::Stance;

constexpr std::array kKindNames {"bracket"_L1, "insertion"_L1, "alternative"_L1, "remark"_L1, "deletion"_L1};
constexpr std::array kStances {std::pair {Stance::Proposes, "proposed_by"_L1}, std::pair {Stance::Supports, "supports"_L1},
    std::pair {Stance::Opposes, "opposes"_L1}, std::pair {Stance::Reserves, "reserves"_L1}, std::pair {Stance::Named, "named"_L1}};

QLatin1StringView stanceName(Stance stance)
{
    constexpr std::array names {"proposes"_L1, "supports"_L1, "opposes"_L1, "reserves"_L1, "named"_L1};
    return names[size_t(stance)];
}

QJsonObject bracketJson(const application::NegotiationPositions &positions, const application::MarkRow &row)
{
    const NegotiationMark &mark = row.mark;
    const model::Passage &passage = positions.passage(row);
    QJsonObject object {{u"address"_s, passage.address.text()}, {u"passage"_s, passage.id.value()},
        {u"until"_s, row.last == row.passage ? QJsonValue() : QJsonValue(positions.lastPassage(row).address.text())}, {u"kind"_s, kKindNames[size_t(mark.kind)]},
        {u"text"_s, mark.words}, {u"label"_s, mark.label}, {u"alternatives"_s, QJsonArray::fromStringList(mark.alternatives)},
        {u"start"_s, mark.range.start}, {u"end"_s, mark.range.end}, {u"within"_s, row.outer < 0 ? QJsonValue() : QJsonValue(row.outer)}};
    for (const auto &[stance, name] : kStances)
        object.insert(name, QJsonArray::fromStringList(mark.parties(stance)));
    return object;
}

QJsonObject positionsJson(const application::NegotiationPositions &positions)
{
    QJsonArray brackets;
    for (const application::MarkRow &row : positions.rows)
        brackets.append(bracketJson(positions, row));
    QJsonArray parties;
    for (const application::PartyWishes &party : positions.parties) {
        QJsonArray wants;
        for (const application::PartyWish &wish : party.wishes)
            wants.append(QJsonObject {{u"bracket"_s, wish.row}, {u"stance"_s, stanceName(wish.stance)}});
        parties.append(QJsonObject {{u"party"_s, party.party}, {u"name"_s, application::partyName(party.party, u"en"_s)}, {u"wants"_s, wants}});
    }
    return {{u"symbol"_s, positions.target.record.symbol}, {u"language"_s, positions.target.text->language}, {u"brackets"_s, brackets},
        {u"parties"_s, parties}, {u"unpaired"_s, positions.unpaired}};
}

/// "OP4	urges / calls upon	supports: NOR, org:european-union; opposes: USA".
QString positionLine(const application::NegotiationPositions &positions, const application::MarkRow &row)
{
    const NegotiationMark &mark = row.mark;
    QStringList wants;
    for (const auto &[stance, name] : kStances) {
        if (const QStringList parties = mark.parties(stance); !parties.isEmpty())
            wants.append(QString(name).replace(u'_', u' ') + u": "_s + parties.join(u", "_s));
    }
    const bool isDeletion = mark.kind == NegotiationMark::Kind::Deletion;
    const QString label = isDeletion ? u"delete: "_s : mark.label.isEmpty() ? QString() : mark.label + u": "_s;
    const QString others = mark.alternatives.isEmpty() ? QString() : u"one of: "_s + mark.alternatives.join(u" | "_s);
    return QStringList {positions.place(row), label + mark.words, wants.join(u"; "_s), others}.join(u'\t').trimmed();
}

}

Outcome positions(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const application::NegotiationPositions positions,
        library.run(application::negotiationPositions(context.positional.join(u' '), context.option(u"in"_s))));
    if (context.json) {
        context.print(positionsJson(positions));
        return Done;
    }
    for (const application::MarkRow &row : positions.rows)
        context.printLine(positionLine(positions, row));
    if (positions.rows.isEmpty())
        context.printLine(positions.target.record.symbol + u": no negotiation markup"_s);
    if (positions.unpaired > 0)
        context.printLine(u"square brackets without a partner: %1"_s.arg(positions.unpaired));
    return Done;
}

}
