// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordlistmodel.h"

#include "recordmarktexts.h"

#include <application/records.h>
#include <core/text/normalised.h>
#include <presentation/shared/names.h>
#include <presentation/shared/ranking.h>

#include <QIcon>
#include <QLocale>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// Names of the columns of all lists in the settings, by Column.
constexpr std::array kColumnNames {"title"_L1, "symbol"_L1, "date"_L1, "body"_L1, "session"_L1, "languages"_L1, "citedBy"_L1, "notes"_L1, "imported"_L1, "starred"_L1, "unread"_L1};
static_assert(kColumnNames.size() == RecordListModel::ColumnCount);

const QString kFieldPrefix = u"fields."_s;

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double;
}

}

RecordListModel::RecordListModel(QObject *parent)
    : DraggedRows(parent)
{
    connect(this, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_ranks.clear(); });
}

void RecordListModel::setKey(const NavigationTarget &key)
{
    const std::optional<model::RecordFilter> filter = key.filter();
    m_isRead = !filter; // Then there is nothing to read.
    beginResetModel();
    m_key = key;
    m_fields = filter && filter->kind ? fieldsOf(*filter->kind) : QList<RecordField>();
    endResetModel();
}

void RecordListModel::retranslate()
{
    const std::optional<model::RecordFilter> filter = m_key.filter();
    m_fields = filter && filter->kind ? fieldsOf(*filter->kind) : QList<RecordField>();
    m_ranks.clear();
    ListOf::retranslate();
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount + int(m_fields.size());
}

QString RecordListModel::columnName(int column) const
{
    return column < ColumnCount ? QString(kColumnNames.at(size_t(column))) : kFieldPrefix + m_fields.at(column - ColumnCount).name;
}

int RecordListModel::columnNamed(const QString &name) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (columnName(column) == name)
            return column;
    }
    return -1;
}

int RecordListModel::rank(int row, int column) const
{
    auto ranks = m_ranks.constFind(column);
    if (ranks == m_ranks.cend())
        ranks = m_ranks.insert(column, ranksBy(column));
    return ranks->at(row);
}

QList<int> RecordListModel::ranksBy(int column) const
{
    QList<std::optional<double>> numbers;
    QStringList texts;
    bool hasNumber = false;
    for (const model::RecordRow &row : m_rows) {
        const QVariant value = sortValue(row, column);
        numbers.append(isNumber(value) ? std::optional(value.toDouble()) : std::nullopt);
        texts.append(value.toString());
        hasNumber = hasNumber || numbers.last();
    }
    return hasNumber ? ranking::ofNumbers(numbers) : column == Symbol ? ranking::ofKeys(texts) : ranking::ofTexts(texts);
}

QList<int> RecordListModel::columns() const
{
    const std::optional<model::RecordFilter> filter = m_key.filter();
    if (isWanted())
        return {Symbol, CitedBy, Date, Body};
    if (filter && filter->kind == model::RecordKind::Document)
        return {Symbol, Date, CitedBy, Body, Languages, Session, Notes, Starred, Unread, Imported};
    const auto field = [this](QLatin1StringView name) { return columnNamed(kFieldPrefix + name); };
    QList<int> columns {CitedBy, Notes};
    if (filter && filter->kind == model::RecordKind::Event)
        columns = {Date, field("place"_L1), field("deadline"_L1), CitedBy, Notes};
    else if (filter && filter->kind == model::RecordKind::Person)
        columns = {field("post"_L1), CitedBy, Notes};
    else if (filter && filter->kind == model::RecordKind::Organisation)
        columns = {field("abbreviation"_L1), field("type"_L1), CitedBy, Notes};
    else if (filter && filter->kind == model::RecordKind::State)
        columns = {field("region"_L1), CitedBy, Notes};
    columns.removeAll(-1);
    return columns;
}

void RecordListModel::reload(AsyncLibrary &library)
{
    const std::optional<model::RecordFilter> filter = m_key.filter();
    if (!filter)
        return;
    // "-" names the documents of no body; the library knows no filter for them.
    const bool isOfNoBody = m_key.text.section(u'/', 1, 1) == "-"_L1;
    library.ask<RankedRows>(this,
        [query = application::records(*filter), isOfNoBody](const application::OpenLibrary &opened) -> base::Result<RankedRows> {
            RankedRows ranked;
            TRY(ranked.rows, opened.run(query));
            if (isOfNoBody)
                ranked.rows.removeIf([](const model::RecordRow &row) { return !row.record.body.isEmpty(); });
            QStringList titles;
            for (const model::RecordRow &row : std::as_const(ranked.rows))
                titles.append(names::record(row.record));
            ranked.byTitle = ranking::ofTexts(titles);
            return ranked;
        },
        m_latest.ask([this](const RankedRows &ranked) {
            m_isRead = true;
            beginResetModel();
            m_rows = ranked.rows;
            m_ranks.insert(Title, ranked.byTitle);
            endResetModel();
        }));
}

QString RecordListModel::lineOf(const QModelIndex &index) const
{
    const model::Record &record = row(index.row()).record;
    const QString name = names::record(record);
    return record.symbol.isEmpty() || record.symbol == name ? name : record.symbol + u'\t' + name;
}

QString RecordListModel::countText(int shown) const
{
    const int all = rowCount();
    return shown == all ? QLocale().toString(all)
                        //: How many of a list are shown: "12 of 138".
                        : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all));
}

QString RecordListModel::emptySentence() const
{
    return isWanted() ? tr("Every document that is cited is in the library.")
                      : tr("Nothing here yet. Import documents: what they name and cite is listed by itself.");
}

QString RecordListModel::notFoundSentence() const
{
    return tr("Nothing in this list has these words.");
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::RecordRow &row = this->row(index.row());
    const model::Record &record = row.record;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title ? QVariant(names::record(record)) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Title ? QVariant(QIcon::fromTheme(names::kindIcon(record.kind))) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == CitedBy || index.column() == Notes
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant(int(Qt::AlignLeading | Qt::AlignVCenter));
    case SubtitleRole:
        return names::subtitle({names::isolated(record.symbol), names::date(record.date), names::body(record.body),
            names::languages(row.languages)});
    case TrailingRole:
        return marktexts::behindStar(row, row.annotations > 0 ? tr("%n note(s)", nullptr, int(row.annotations)) : QString());
    case Qt::FontRole:
        return marktexts::font(row.isUnread);
    case Qt::AccessibleDescriptionRole:
        return names::subtitle(marktexts::words(row));
    case RecordRole:
        return QVariant::fromValue(record.id);
    case SearchRole:
        return text::fold(QString(names::record(record) + u' ' + record.symbol + u' ' + record.name + marktexts::keys(row)));
    default:
        return {};
    }
}

QString RecordListModel::display(const model::RecordRow &row, int column) const
{
    const model::Record &record = row.record;
    switch (column) {
    case Title:
        return names::record(record);
    case Symbol:
        return record.symbol;
    case Date:
        return names::date(record.date);
    case Body:
        return record.body.isEmpty() ? QString() : names::body(record.body);
    case Session:
        return record.session;
    case Languages:
        return names::languages(row.languages);
    case CitedBy:
        return row.citedBy > 0 ? QLocale().toString(row.citedBy) : QString();
    case Notes:
        return row.annotations > 0 ? QLocale().toString(row.annotations) : QString();
    case Imported:
        return row.imported.isValid() ? names::date(row.imported.toLocalTime().date()) : QString();
    case Starred:
        return marktexts::star(row);
    case Unread:
        return marktexts::unread(row);
    default: {
        const RecordField &field = m_fields.at(column - ColumnCount);
        return fieldText(field, record.fields);
    }
    }
}

QVariant RecordListModel::sortValue(const model::RecordRow &row, int column) const
{
    switch (column) {
    case Symbol: {
        const auto symbol = model::Symbol::parse(row.record.symbol);
        return symbol ? symbol->sortKey() : row.record.symbol;
    }
    case Date:
        return row.record.date.isValid() ? QVariant(row.record.date.toJulianDay()) : QVariant();
    case CitedBy:
        return row.citedBy;
    case Notes:
        return row.annotations;
    case Imported:
        return row.imported.isValid() ? QVariant(row.imported.toMSecsSinceEpoch()) : QVariant();
    case Starred: // Those that have it come first.
        return qint64(!row.isStarred);
    case Unread:
        return qint64(!row.isUnread);
    default: {
        const QJsonValue value = column < ColumnCount ? QJsonValue() : row.record.fields.value(m_fields.at(column - ColumnCount).name);
        const bool isDate = column >= ColumnCount && m_fields.at(column - ColumnCount).type == "date"_L1;
        return value.isDouble() ? QVariant(value.toDouble()) : isDate ? QVariant(value.toString()) : QVariant(display(row, column));
    }
    }
}

QString RecordListModel::heading(int column) const
{
    switch (column) {
    case Title:
        return tr("Title");
    case Symbol:
        //: The number of a United Nations document: A/HRC/RES/57/12.
        return tr("Symbol");
    case Date:
        return tr("Date");
    case Body:
        //: Who adopted the document: the Human Rights Council.
        return tr("Body");
    case Session:
        return tr("Session");
    case Languages:
        return tr("Languages");
    case CitedBy:
        //: A column with the number of documents that cite this one.
        return tr("Cited by");
    case Notes:
        return tr("Notes");
    case Imported:
        //: A column with the day on which a document came into the library.
        return tr("Imported");
    case Starred:
        //: A column with a mark for each record that the user gave a star.
        return tr("Star");
    case Unread:
        //: A column with a mark for each document that was not opened since it arrived.
        return tr("Unread");
    default:
        return m_fields.at(column - ColumnCount).label;
    }
}

}
