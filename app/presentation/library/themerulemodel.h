// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcontent.h"

#include <application/ruleediting.h>
#include <core/jobs/latestonly.h>
#include <presentation/shared/rowmodels.h>

#include <QHash>

#include <optional>

namespace presentation {

/// The rules of the themes by name, with where each comes from and how many paragraphs it has found. What is written and not yet saved stays as
/// a draft when another rule is looked at. GUI thread.
class ThemeRuleModel : public ListOf<RowModel<application::RuleEntry>>
{
    Q_OBJECT

public:
    using ListOf::ListOf;

    NavigationTarget key() const override { return NavigationTarget::themeRules(); }
    void reload(AsyncLibrary &library) override;
    void retranslate() override;
    /// The page of the theme.
    Location locationOf(const QModelIndex &index) const override;
    QString lineOf(const QModelIndex &index) const override;
    qint64 idOf(const QModelIndex &index) const override { return qint64(qHash(row(index.row()).rule.key)); }
    QString emptySentence() const override;
    QString notFoundSentence() const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// -1 where there is none.
    int rowOf(const QString &key) const;
    /// The draft of a rule, else the rule as it is stored.
    recognition::ThemeRule edited(int row) const;
    bool hasDraft(const QString &key) const { return m_drafts.contains(key); }
    void setDraft(const recognition::ThemeRule &rule);
    void dropDraft(const QString &key);
    /// A theme of this name without words yet, in the UI's language; the one that is there already. Gives its key.
    QString add(const QString &name);
    /// What is being saved holds from now on, until it is read again.
    void setSaved(const recognition::ThemeRule &rule, application::RuleEntry::Origin origin);

private:
    void setSorted(QList<application::RuleEntry> rows);
    QString subtitleOf(const application::RuleEntry &entry) const;

    QHash<QString, recognition::ThemeRule> m_drafts; ///< By key.
    jobs::LatestOnly m_latest;
};

}
