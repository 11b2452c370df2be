// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themetreemodel.h"

#include <application/themes.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QIcon>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr int kBatch = 500;
constexpr int kMostFound = 300;

}

struct ThemeTreeModel::Node {
    model::ThemeNode theme;
    Node *parent = nullptr;
    int row = 0;
    qint64 total = 0; ///< Of children.
    bool isAsked = false;
    std::vector<std::unique_ptr<Node>> children;
};

ThemeTreeModel::ThemeTreeModel(AsyncLibrary &library, QObject *parent)
    : QAbstractItemModel(parent)
    , m_library(library)
    , m_root(std::make_unique<Node>())
{
}

ThemeTreeModel::~ThemeTreeModel() = default;

void ThemeTreeModel::setWords(const QString &words)
{
    m_words = words.trimmed();
    readTop();
}

void ThemeTreeModel::readTop()
{
    m_library.read(this,
        m_words.isEmpty() ? application::topThemes(kBatch) : application::themesMatching(m_words, kMostFound),
        m_latest.ask([this](const application::ThemeBranch &branch) {
            m_isRead = true;
            m_counts = branch.counts;
            start(m_words.isEmpty() ? branch.counts.top : branch.themes.size(), branch.themes);
        }));
}

void ThemeTreeModel::retranslate()
{
    if (m_isRead)
        readTop();
}

void ThemeTreeModel::reload(AsyncLibrary &)
{
    if (!m_isRead) {
        readTop();
        return;
    }
    m_library.read(this, application::themeCounts(), [this](const model::ThemeCounts &counts) {
        const bool isOther = counts.all != m_counts.all || counts.top != m_counts.top;
        m_counts = counts;
        if (isOther)
            readTop();
        else
            emit loaded();
    });
}

Location ThemeTreeModel::locationOf(const QModelIndex &index) const
{
    return {nodeAt(index)->theme.record.id, {}, {}, {}};
}

QString ThemeTreeModel::countText(int) const
{
    if (!m_isRead)
        return {};
    //: How many of all themes have something about them: "12 of 6,812 in use".
    return tr("%1 of %2 in use").arg(QLocale().toString(m_counts.used), QLocale().toString(m_counts.all));
}

QString ThemeTreeModel::emptySentence() const
{
    return m_isRead ? tr("No themes yet. File ▸ Import Vocabulary… brings those of a thesaurus.") : QString();
}

QString ThemeTreeModel::notFoundSentence() const
{
    return tr("No theme has these words in its labels.");
}

void ThemeTreeModel::start(qint64 total, const QList<model::ThemeNode> &first)
{
    m_latest.drop(); // Branches that were asked for meanwhile are of the tree that goes.
    beginResetModel();
    m_root = std::make_unique<Node>();
    endResetModel();
    m_root->total = total;
    append(m_root.get(), first);
    emit loaded();
}

void ThemeTreeModel::append(Node *parent, const QList<model::ThemeNode> &themes)
{
    // Less than was counted: another job has taken some away meanwhile.
    if (themes.isEmpty()) {
        parent->total = qint64(parent->children.size());
        return;
    }
    const int first = int(parent->children.size());
    beginInsertRows(indexOf(parent), first, first + int(themes.size()) - 1);
    for (const model::ThemeNode &theme : themes) {
        auto node = std::make_unique<Node>();
        node->theme = theme;
        node->parent = parent;
        node->row = int(parent->children.size());
        node->total = theme.narrower;
        parent->children.push_back(std::move(node));
    }
    endInsertRows();
}

ThemeTreeModel::Node *ThemeTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ThemeTreeModel::indexOf(const Node *node) const
{
    return node->parent ? createIndex(node->row, 0, node) : QModelIndex();
}

QModelIndex ThemeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[size_t(row)].get());
}

QModelIndex ThemeTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child)->parent) : QModelIndex();
}

int ThemeTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int ThemeTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool ThemeTreeModel::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && nodeAt(parent)->total > 0;
}

bool ThemeTreeModel::hasMore(const Node *node) const
{
    return !node->isAsked && qint64(node->children.size()) < node->total;
}

bool ThemeTreeModel::canFetchMore(const QModelIndex &parent) const
{
    // A view fetches all that there is: at the top that may be a whole vocabulary, so the page asks for it.
    return parent.isValid() && hasMore(nodeAt(parent));
}

void ThemeTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readMore(nodeAt(parent));
}

void ThemeTreeModel::readOn()
{
    if (hasMore(m_root.get()))
        readMore(m_root.get());
}

void ThemeTreeModel::readMore(Node *node)
{
    node->isAsked = true;
    m_library.read(this, application::themesBelow(node->theme.record.id, qint64(node->children.size()), kBatch),
        // An answer for an older tree is dropped: the node is gone with it.
        m_latest.sameQuestion([this, node](const QList<model::ThemeNode> &themes) {
            append(node, themes);
            node->isAsked = false; // Views ask again while rows come in.
        }));
}

QVariant ThemeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const model::ThemeNode &theme = nodeAt(index)->theme;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return names::record(theme.record);
    case Qt::DecorationRole:
        return QIcon::fromTheme(names::kindIcon(model::RecordKind::Theme));
    case TrailingRole:
        return theme.texts > 0 ? QLocale().toString(theme.texts) : QString();
    case RecordRole:
        return QVariant::fromValue(theme.record.id);
    default:
        return {};
    }
}

}
