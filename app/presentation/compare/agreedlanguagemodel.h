// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/agreedlanguage.h>
#include <presentation/shared/listroles.h>

#include <QAbstractListModel>
#include <QString>

#include <utility>

namespace presentation {

/// The paragraphs in which a wording stands: those of its own series under one heading, the others under another, the earliest or the
/// most alike first. GUI thread.
class AgreedLanguageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Order { Earliest, MostAlike };
    enum Role { IsHeadingRole = FirstOwnRole, DateRole, PlaceRole, FactsRole, IsAskedRole };

    using QAbstractListModel::QAbstractListModel;

    void setLanguage(const application::AgreedLanguage &language);
    const application::AgreedLanguage &language() const { return m_language; }
    void setOrder(Order order);
    /// Shows paragraphs of this body alone; empty: of all.
    void setBody(const QString &code);
    /// The bodies that the paragraphs are known to be of with their numbers, the most frequent first.
    QList<std::pair<QString, int>> bodies() const;
    /// What is shown, in its order.
    QList<application::AgreedPlace> shown() const;
    /// Null for a heading.
    const application::AgreedPlace *placeAt(const QModelIndex &index) const;
    /// The row of a paragraph; invalid where it is not shown.
    QModelIndex indexOf(base::PassageId passage) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A place by its index, or one of the two headings.
    enum Heading { OwnSeries = -1, Elsewhere = -2 };
    void arrange();
    QVariant placeData(const application::AgreedPlace &place, int role) const;

    application::AgreedLanguage m_language;
    Order m_order = Order::Earliest;
    QString m_body;
    QList<int> m_rows;
};

}
