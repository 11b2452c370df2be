// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/suggestions.h>
#include <core/jobs/latestonly.h>
#include <presentation/library/listcontent.h>
#include <presentation/shared/listroles.h>

namespace presentation {

/// Suggestions under the documents that tell them. Only what differs changes when new ones come, so that the user's row stays
/// where it is. GUI thread.
class SuggestionModel : public QAbstractItemModel, public ListContent
{
    Q_OBJECT

public:
    enum Role { LinkRole = FirstOwnRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setSuggestions(const application::Suggestions &suggestions);
    /// Takes rows away before the library has answered.
    void drop(const QList<base::LinkId> &links);
    /// Null for a group.
    const model::LinkRow *row(const QModelIndex &index) const;
    /// Of a group or a suggestion in it.
    const application::Suggestions::Group *group(const QModelIndex &index) const;
    /// What is known of the rule that made a suggestion.
    QString quality(const model::LinkRow &row) const;

    QAbstractItemModel &itemModel() override { return *this; }
    NavigationTarget key() const override { return NavigationTarget::decide(); }
    void reload(AsyncLibrary &library) override;
    void retranslate() override;
    Location locationOf(const QModelIndex &index) const override;
    QString countText(int shown) const override;
    QString emptySentence() const override;
    QString emptyIcon() const override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant groupData(const application::Suggestions::Group &group, int role) const;

    application::Suggestions m_shown;
    bool m_isRead = false;
    jobs::LatestOnly m_latest;
};

/// "Stated in the source file"; the rule's name where it is not described.
QString ruleText(const QString &rule);
/// What is known of how often a rule is right: measured, and by the user's own decisions.
QString ruleQuality(const model::SuggestionCount &count);
/// "A/HRC/RES/57/12 cites A/RES/76/153": what a suggestion claims.
QString claimText(const model::LinkRow &row);

}
