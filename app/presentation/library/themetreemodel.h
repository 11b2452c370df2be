// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcontent.h"

#include <core/jobs/latestonly.h>
#include <core/model/themenode.h>

#include <memory>
#include <vector>

namespace presentation {

/// All themes as a tree, read branch by branch when a view asks for it; or those with some words, the best first, each with
/// its branch. GUI thread.
class ThemeTreeModel : public QAbstractItemModel, public ListContent
{
    Q_OBJECT

public:
    enum Role { RecordRole = Qt::UserRole + 100 };

    explicit ThemeTreeModel(AsyncLibrary &library, QObject *parent = nullptr);
    ~ThemeTreeModel() override;

    /// Empty: the whole tree. Reads anew.
    void setWords(const QString &words);
    /// Reads the next themes at the top, where there are more.
    void readOn();

    QAbstractItemModel &itemModel() override { return *this; }
    NavigationTarget key() const override { return NavigationTarget::allThemes(); }
    /// Reads anew where themes came or went; what is open stays open otherwise.
    void reload(AsyncLibrary &library) override;
    void retranslate() override;
    Location locationOf(const QModelIndex &index) const override;
    QString countText(int shown) const override;
    QString emptySentence() const override;
    QString notFoundSentence() const override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// The first rows are there.
    void loaded();

private:
    struct Node;

    void readTop();
    bool hasMore(const Node *node) const;
    void readMore(Node *node);
    void start(qint64 total, const QList<model::ThemeNode> &first);
    void append(Node *parent, const QList<model::ThemeNode> &themes);
    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;

    AsyncLibrary &m_library;
    std::unique_ptr<Node> m_root;
    model::ThemeCounts m_counts;
    bool m_isRead = false;
    QString m_words;
    jobs::LatestOnly m_latest; ///< What was asked for an older tree is dropped.
};

}
