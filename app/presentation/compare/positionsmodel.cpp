// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "positionsmodel.h"

#include <core/text/normalised.h>
#include <presentation/settings/language.h>
#include <presentation/shared/names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using recognition::NegotiationMark;
using recognition::Stance;
using Column = PositionsModel::Column;

QString partyNames(const QStringList &parties)
{
    QStringList names;
    for (const QString &party : parties)
        names.append(PositionsModel::partyText(party));
    //: Between the names of delegations in a cell.
    return names.join(PositionsModel::tr(", "));
}

QString stanceText(Stance stance)
{
    switch (stance) {
    case Stance::Proposes:
        //: What a delegation does with words of a draft.
        return PositionsModel::tr("proposes");
    case Stance::Supports:
        //: What a delegation does with words of a draft.
        return PositionsModel::tr("supports");
    case Stance::Opposes:
        //: What a delegation does with words of a draft.
        return PositionsModel::tr("opposes");
    case Stance::Reserves:
        //: A delegation has not made up its mind about words of a draft.
        return PositionsModel::tr("reserves its position");
    case Stance::Named:
        break;
    }
    //: A delegation stands beside words of a draft, and nothing says what it wants.
    return PositionsModel::tr("named");
}

}

PositionsModel::PositionsModel(base::RecordId record, const QString &language, QObject *parent)
    : ListOf(parent)
    , m_record(record)
    , m_language(language)
{
}

QString PositionsModel::partyText(const QString &party)
{
    return application::partyName(party, Language::current());
}

void PositionsModel::setView(View view)
{
    m_view = view;
    arrange();
}

void PositionsModel::setParty(const QString &party)
{
    m_party = party;
    arrange();
}

QList<std::pair<QString, int>> PositionsModel::parties() const
{
    QList<std::pair<QString, int>> all;
    for (const application::PartyWishes &party : m_positions.parties)
        all.append({party.party, int(party.wishes.size())});
    std::ranges::stable_sort(all, [collator = names::collator()](const auto &left, const auto &right) {
        return collator.compare(partyText(left.first), partyText(right.first)) < 0;
    });
    return all;
}

NavigationTarget PositionsModel::key() const
{
    return {m_language.isEmpty() ? u"positions/%1"_s.arg(m_record.value()) : u"positions/%1/%2"_s.arg(m_record.value()).arg(m_language)};
}

void PositionsModel::reload(AsyncLibrary &library)
{
    library.read(this, application::negotiationPositions(m_record, m_language), m_latest.ask([this](const application::NegotiationPositions &positions) {
        m_positions = positions;
        m_isLoaded = true;
        // A party that is named no more filters nothing.
        if (!std::ranges::contains(m_positions.parties, m_party, &application::PartyWishes::party))
            m_party.clear();
        arrange();
    }));
}

void PositionsModel::retranslate()
{
    arrange();
    ListOf::retranslate();
}

void PositionsModel::arrange()
{
    QList<PositionRow> rows;
    bool hasNamed = false;
    for (const application::PartyWishes &party : m_positions.parties) {
        for (const application::PartyWish &wish : party.wishes) {
            hasNamed = hasNamed || wish.stance == Stance::Named;
            const bool isShown = m_party.isEmpty() || party.party == m_party;
            // The wishes of a party come in the order of the text: two of one bracket follow each other.
            const bool isKnown = m_view == View::ByParagraph && !rows.isEmpty() && rows.last().mark == wish.row;
            if (isShown && !isKnown && (m_view == View::ByParty || !m_party.isEmpty()))
                rows.append({wish.row, m_view == View::ByParty ? party.party : QString(), wish.stance});
        }
    }
    if (m_view == View::ByParagraph && m_party.isEmpty()) {
        for (int mark = 0; mark < m_positions.rows.size(); ++mark)
            rows.append(PositionRow {mark});
    }
    if (m_view == View::ByParty) {
        std::ranges::stable_sort(rows, [collator = names::collator()](const PositionRow &left, const PositionRow &right) {
            return left.party != right.party && collator.compare(partyText(left.party), partyText(right.party)) < 0;
        });
    }
    beginResetModel();
    m_columns = m_view == View::ByParty ? QList<Column> {Column::Party, Column::Wish, Column::Paragraph, Column::Words, Column::Alternatives}
                                        : QList<Column> {Column::Paragraph, Column::Words, Column::Alternatives, Column::ProposedBy, Column::Supports, Column::Opposes, Column::Reserves};
    if (hasNamed && m_view == View::ByParagraph)
        m_columns.append(Column::Named);
    m_rows = rows;
    endResetModel();
}

base::PassageId PositionsModel::passageOf(const QModelIndex &index) const
{
    return m_positions.passage(markOf(row(index.row()))).id;
}

Location PositionsModel::locationOf(const QModelIndex &index) const
{
    const model::Passage &passage = m_positions.passage(markOf(row(index.row())));
    return {m_record, m_positions.target.text->language, passage.address, passage.id};
}

QString PositionsModel::lineOf(const QModelIndex &index) const
{
    QStringList cells;
    for (const Column column : m_columns)
        cells.append(textOf(row(index.row()), column));
    return cells.join(u'\t');
}

QString PositionsModel::countText(int) const
{
    if (!m_isLoaded)
        return {};
    QStringList parts {tr("%n bracket(s)", nullptr, int(m_positions.rows.size()))};
    if (!m_positions.parties.isEmpty())
        //: States and groups of States that the brackets of a draft name.
        parts.append(tr("%n delegation(s)", nullptr, int(m_positions.parties.size())));
    if (m_positions.unpaired > 0)
        //: Square brackets of a draft that open and never close, or the other way round.
        parts.append(tr("%n left out: its partner is missing", nullptr, m_positions.unpaired));
    return names::subtitle(parts);
}

QString PositionsModel::emptySentence() const
{
    if (!m_isLoaded)
        return tr("Loading…");
    //: Of a text in which no delegation has set brackets.
    return tr("This text has no negotiation markup: no words in square brackets, and no delegations beside them.");
}

QString PositionsModel::notFoundSentence() const
{
    return tr("No bracket has these words.");
}

QString PositionsModel::emptyIcon() const
{
    return u"flag-blue"_s;
}

QString PositionsModel::wordsOf(const application::MarkRow &row) const
{
    const NegotiationMark &mark = row.mark;
    if (mark.kind == NegotiationMark::Kind::Deletion)
        //: Words of a draft that are struck out: somebody proposes to delete them. %1 is the words.
        return tr("Delete: %1").arg(mark.words);
    const QString words = mark.kind == NegotiationMark::Kind::Bracket ? u'[' + mark.words + u']' : mark.words;
    //: %1 is the label of an alternative as printed ("Alt 1"), %2 its words.
    return mark.label.isEmpty() ? words : tr("%1: %2").arg(names::isolated(mark.label), words);
}

QString PositionsModel::textOf(const PositionRow &row, Column column) const
{
    const application::MarkRow &mark = markOf(row);
    switch (column) {
    case Column::Paragraph: {
        const QString place = m_positions.place(mark);
        return place.isEmpty() ? QString() : names::isolated(place);
    }
    case Column::Words:
        return inItsOwnDirection(wordsOf(mark));
    case Column::Alternatives:
        return mark.mark.alternatives.isEmpty() ? QString() : inItsOwnDirection(mark.mark.alternatives.join(u" | "_s));
    case Column::ProposedBy:
        return partyNames(mark.mark.parties(Stance::Proposes));
    case Column::Supports:
        return partyNames(mark.mark.parties(Stance::Supports));
    case Column::Opposes:
        return partyNames(mark.mark.parties(Stance::Opposes));
    case Column::Reserves:
        return partyNames(mark.mark.parties(Stance::Reserves));
    case Column::Named:
        return partyNames(mark.mark.parties(Stance::Named));
    case Column::Party:
        return partyText(row.party);
    case Column::Wish:
        return stanceText(row.stance);
    }
    return {};
}

QString PositionsModel::toolTipOf(const application::MarkRow &row) const
{
    QStringList parts {m_positions.passage(row).content};
    if (row.last > row.passage + 1)
        parts.append(u"…"_s);
    if (row.last > row.passage)
        parts.append(m_positions.lastPassage(row).content);
    return u"<p>"_s + parts.join(u'\n').toHtmlEscaped().replace(u'\n', u"</p><p>"_s) + u"</p>"_s;
}

QVariant PositionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PositionRow &row = this->row(index.row());
    const Column column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return toolTipOf(markOf(row));
    case SearchRole:
        return text::fold(lineOf(index));
    case SortRole:
        return column == Column::Paragraph ? QVariant(row.mark) : QVariant(textOf(row, column));
    default:
        return {};
    }
}

QVariant PositionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_columns.size())
        return {};
    switch (m_columns.at(section)) {
    case Column::Paragraph:
        return tr("Paragraph");
    case Column::Words:
        //: A column: the words of a draft that are under negotiation.
        return tr("Words");
    case Column::Alternatives:
        //: A column: what can stand in the place of the words.
        return tr("To choose from");
    case Column::ProposedBy:
        return tr("Proposed by");
    case Column::Supports:
        //: A column: the delegations that support the words.
        return tr("Supported by");
    case Column::Opposes:
        //: A column: the delegations that oppose the words.
        return tr("Opposed by");
    case Column::Reserves:
        //: A column: the delegations that reserve their position on the words.
        return tr("Reserved by");
    case Column::Named:
        //: A column: delegations beside the words of whom nothing says what they want.
        return tr("Also named");
    case Column::Party:
        //: A column: a State or a group of States.
        return tr("Delegation");
    case Column::Wish:
        //: A column: whether a delegation proposes, supports or opposes words.
        return tr("Position");
    }
    return {};
}

}
