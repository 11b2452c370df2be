// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionmodel.h"

#include <analysis/recognition/rules.h>
#include <core/text/languagenames.h>
#include <presentation/reader/recordfields.h>
#include <presentation/settings/language.h>
#include <presentation/shared/names.h>

#include <QCoreApplication>
#include <QFont>
#include <QIcon>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

QString briefly(const model::Record &record)
{
    if (record.kind == model::RecordKind::Document && !record.symbol.isEmpty())
        return names::isolated(record.symbol);
    // In a window from right to left a Latin name at the beginning would turn the whole line.
    const QString name = names::record(record);
    return text::isRightToLeft(Language::current()) ? names::isolated(name) : name;
}

}

QString ruleText(const QString &rule)
{
    const recognition::Rule known = recognition::ruleOf(rule);
    return *known.description ? QCoreApplication::translate("Rule", known.description) : rule;
}

QString ruleQuality(const model::SuggestionCount &count)
{
    QStringList parts;
    const recognition::Rule known = recognition::ruleOf(count.rule);
    if (!count.rule.isEmpty())
        //: Name and version of a rule that suggests links.
        parts.append(SuggestionModel::tr("rule %1").arg(names::isolated(count.rule)));
    if (known.checked > 0)
        //: How many claims of a rule were right, of those that somebody read one by one: %1 of %2.
        parts.append(SuggestionModel::tr("%1 of %2 checked were correct").arg(QLocale().toString(known.right), QLocale().toString(known.checked)));
    else if (known.precision > 0)
        //: How often a rule was right on real files.
        parts.append(SuggestionModel::tr("right in %1 of 100 when measured").arg(QLocale().toString(known.precision)));
    if (const qint64 decided = count.accepted + count.rejected; decided > 0)
        //: %1 of %2 suggestions of this rule.
        parts.append(SuggestionModel::tr("you accepted %1 of %2")
                         .arg(QLocale().toString(count.accepted), QLocale().toString(decided)));
    return names::subtitle(parts);
}

QString claimText(const model::LinkRow &row)
{
    const QString relation = QCoreApplication::translate("Relation", model::relation(row.link.relation).forward);
    //: A link: %1 the record it starts at, %2 the relation, %3 the record it points at.
    return SuggestionModel::tr("%1 %2 %3").arg(briefly(row.from), relation, briefly(row.to));
}

void SuggestionModel::setSuggestions(const application::Suggestions &suggestions)
{
    beginResetModel();
    m_shown = suggestions;
    endResetModel();
}

void SuggestionModel::reload(AsyncLibrary &library)
{
    library.read(this, application::suggestionGroups(), m_latest.ask([this](const application::Suggestions &suggestions) {
        m_isRead = true;
        setSuggestions(suggestions);
    }));
}

void SuggestionModel::retranslate()
{
    setSuggestions(application::Suggestions(m_shown));
}

Location SuggestionModel::locationOf(const QModelIndex &index) const
{
    const model::LinkRow *shown = row(index);
    if (!shown)
        return {};
    return {shown->from.id, shown->fromLanguage, model::Address(shown->fromAddress), shown->link.fromPassage};
}

QString SuggestionModel::countText(int) const
{
    return m_shown.total > 0 ? QLocale().toString(m_shown.total) : QString();
}

QString SuggestionModel::emptySentence() const
{
    return m_isRead ? tr("No suggestions. What the rules of recognition are not sure of will be listed here.") : tr("Loading…");
}

QString SuggestionModel::emptyIcon() const
{
    return m_isRead ? u"dialog-ok-apply"_s : QString();
}

void SuggestionModel::drop(const QList<base::LinkId> &links)
{
    m_latest.drop(); // What is being read is older than this.
    for (int at = int(m_shown.groups.size()) - 1; at >= 0; --at) {
        application::Suggestions::Group &group = m_shown.groups[at];
        const QModelIndex parent = index(at, 0);
        for (int row = int(group.rows.size()) - 1; row >= 0; --row) {
            if (!links.contains(group.rows.at(row).link.id))
                continue;
            beginRemoveRows(parent, row, row);
            group.rows.removeAt(row);
            --group.count;
            --m_shown.total;
            endRemoveRows();
        }
        if (group.count <= 0) {
            // The rows of the groups after it know their group by its number.
            beginResetModel();
            m_shown.groups.removeAt(at);
            endResetModel();
        } else {
            emit dataChanged(parent, parent);
        }
    }
}

const model::LinkRow *SuggestionModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_shown.groups.at(qsizetype(index.internalId()) - 1).rows.at(index.row());
}

const application::Suggestions::Group *SuggestionModel::group(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const qsizetype at = index.internalId() == 0 ? index.row() : qsizetype(index.internalId()) - 1;
    return &m_shown.groups.at(at);
}

QString SuggestionModel::quality(const model::LinkRow &row) const
{
    return names::subtitle({ruleText(row.link.rule), ruleQuality(m_shown.rules.value(row.link.rule, {row.link.rule}))});
}

QModelIndex SuggestionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex SuggestionModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shown.groups.size());
    return parent.internalId() != 0 ? 0 : int(m_shown.groups.at(parent.row()).rows.size());
}

int SuggestionModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SuggestionModel::groupData(const application::Suggestions::Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return names::record(group.document);
    case Qt::DecorationRole:
        return QIcon::fromTheme(names::kindIcon(group.document.kind));
    case SubtitleRole:
        return names::subtitle({names::isolated(group.document.symbol), names::date(group.document.date)});
    case TrailingRole:
        return QLocale().toString(group.count);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    case Qt::AccessibleTextRole:
        return names::subtitle({names::record(group.document), QLocale().toString(group.count)});
    default:
        return {};
    }
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::LinkRow *shown = row(index);
    if (!shown)
        return groupData(m_shown.groups.at(index.row()), role);
    switch (role) {
    case Qt::DisplayRole:
        return claimText(*shown);
    case Qt::ToolTipRole:
        return shown->sentence;
    case Qt::AccessibleTextRole:
        return names::subtitle({claimText(*shown), shown->sentence});
    case Qt::DecorationRole:
        return QIcon::fromTheme(names::kindIcon(shown->to.kind));
    case SubtitleRole:
        return names::subtitle(
            {names::isolated(shown->fromAddress), shown->link.text, roleText(shown->link.role), ruleText(shown->link.rule)});
    case LinkRole:
        return QVariant::fromValue(shown->link.id);
    default:
        return {};
    }
}

}
