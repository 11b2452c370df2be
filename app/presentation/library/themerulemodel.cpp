// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themerulemodel.h"

#include "themeruletexts.h"

#include <core/text/normalised.h>
#include <presentation/settings/language.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QCollator>
#include <QIcon>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

void ThemeRuleModel::reload(AsyncLibrary &library)
{
    library.read(this, application::ruleEntries(), m_latest.ask([this](const QList<application::RuleEntry> &rows) { setSorted(rows); }));
}

void ThemeRuleModel::retranslate()
{
    setSorted(m_rows);
}

void ThemeRuleModel::setSorted(QList<application::RuleEntry> rows)
{
    // A new theme that was not saved yet.
    for (const recognition::ThemeRule &draft : std::as_const(m_drafts)) {
        if (!std::ranges::contains(rows, draft.key, [](const application::RuleEntry &entry) { return entry.rule.key; }))
            rows.append({draft, application::RuleEntry::Origin::Own, {}, 0});
    }
    const QCollator order = names::collator();
    std::ranges::stable_sort(rows, [&order](const QString &left, const QString &right) { return order.compare(left, right) < 0; },
        [](const application::RuleEntry &entry) { return ruletexts::themeName(entry.rule); });
    setRows(std::move(rows));
}

Location ThemeRuleModel::locationOf(const QModelIndex &index) const
{
    return {row(index.row()).theme, {}, {}, {}};
}

QString ThemeRuleModel::lineOf(const QModelIndex &index) const
{
    return QStringList {index.data().toString(), index.data(SubtitleRole).toString()}.join(u'\t');
}

QString ThemeRuleModel::emptySentence() const
{
    return tr("There are no rules yet.");
}

QString ThemeRuleModel::notFoundSentence() const
{
    return tr("No rule has these words.");
}

QString ThemeRuleModel::subtitleOf(const application::RuleEntry &entry) const
{
    QStringList parts;
    if (hasDraft(entry.rule.key))
        //: Of a rule that is being written.
        parts.append(tr("Not saved"));
    if (entry.origin == application::RuleEntry::Origin::Changed)
        //: Of a rule that the program brings, and that was changed in this library.
        parts.append(tr("Changed here"));
    if (entry.origin == application::RuleEntry::Origin::Own)
        //: Of a rule that the library has and the program does not bring.
        parts.append(tr("Of this library"));
    if (!entry.rule.hasWords() && !hasDraft(entry.rule.key))
        //: Of a rule that finds nothing.
        parts.append(tr("Switched off"));
    if (parts.isEmpty())
        //: Of a rule that the program brings.
        parts.append(tr("Of the program"));
    return names::subtitle(parts);
}

QVariant ThemeRuleModel::data(const QModelIndex &index, int role) const
{
    const application::RuleEntry &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return ruletexts::themeName(entry.rule);
    case SubtitleRole:
        return subtitleOf(entry);
    case TrailingRole:
        return entry.paragraphs > 0 ? QLocale().toString(entry.paragraphs) : QString();
    case Qt::DecorationRole:
        return QIcon::fromTheme(names::kindIcon(model::RecordKind::Theme));
    case SearchRole:
        return text::fold(QStringList {entry.rule.names.values() + entry.rule.any + entry.rule.all + QStringList {entry.rule.pattern}}.join(u' '));
    default:
        return {};
    }
}

int ThemeRuleModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, [](const application::RuleEntry &entry) { return entry.rule.key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

recognition::ThemeRule ThemeRuleModel::edited(int row) const
{
    const recognition::ThemeRule &stored = m_rows.at(row).rule;
    return m_drafts.value(stored.key, stored);
}

void ThemeRuleModel::setDraft(const recognition::ThemeRule &rule)
{
    m_drafts.insert(rule.key, rule);
    if (const QModelIndex at = index(rowOf(rule.key)); at.isValid())
        emit dataChanged(at, at);
}

void ThemeRuleModel::dropDraft(const QString &key)
{
    m_drafts.remove(key);
    const int at = rowOf(key);
    if (at < 0)
        return;
    emit dataChanged(index(at), index(at));
    const application::RuleEntry &entry = m_rows.at(at);
    // A new one that was never saved.
    if (entry.origin == application::RuleEntry::Origin::Own && !entry.theme.isValid() && !entry.rule.hasWords()) {
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
}

QString ThemeRuleModel::add(const QString &name)
{
    const QString folded = text::fold(name);
    for (const application::RuleEntry &entry : std::as_const(m_rows)) {
        if (std::ranges::any_of(entry.rule.names, [&folded](const QString &known) { return text::fold(known) == folded; }))
            return entry.rule.key;
    }
    recognition::ThemeRule rule;
    rule.key = u"theme:"_s + folded;
    rule.names.insert(Language::current(), name);
    if (rowOf(rule.key) < 0) {
        m_drafts.insert(rule.key, rule);
        setSorted(m_rows);
    }
    return rule.key;
}

void ThemeRuleModel::setSaved(const recognition::ThemeRule &rule, application::RuleEntry::Origin origin)
{
    m_drafts.remove(rule.key);
    const int at = rowOf(rule.key);
    if (at < 0)
        return;
    m_rows[at].rule = rule;
    m_rows[at].origin = origin;
    emit dataChanged(index(at), index(at));
}

}
