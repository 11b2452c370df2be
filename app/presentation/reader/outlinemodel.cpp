// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinemodel.h"

#include <core/text/normalised.h>

#include <QFont>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qsizetype kFirstWords = 80;

QString firstWords(const QString &content)
{
    if (content.size() <= kFirstWords)
        return content;
    const qsizetype end = content.lastIndexOf(u' ', kFirstWords);
    return content.first(end > 0 ? end : kFirstWords) + u"…";
}

bool isInAnnex(const model::Passage &passage)
{
    return passage.kind == model::PassageKind::Annex || passage.address.text().startsWith("Annex"_L1);
}

}

/// A row. The strings are those of the passages; what is made of them is made when it is asked for, for most rows of a long
/// text are never seen.
struct OutlineModel::Node {
    Node *parent = nullptr;
    int row = 0;
    QString name;    ///< Of a group; else the address as it stands below the paragraph above.
    QString content; ///< Empty for a group.
    QString words;   ///< Folded, once somebody has filtered.
    base::PassageId passage;
    model::Address address;
    std::vector<std::unique_ptr<Node>> children;

    bool isGroup() const { return content.isEmpty(); }

    QString text() const
    {
        if (isGroup())
            return name;
        const QString beginning = firstWords(content);
        return name.isEmpty() ? beginning : u"%1  %2"_s.arg(name, beginning);
    }

    const QString &foldedWords()
    {
        if (words.isEmpty())
            words = text::fold(isGroup() ? name : u"%1 %2"_s.arg(address.text(), content));
        return words;
    }
};

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

OutlineModel::~OutlineModel() = default;

OutlineModel::Node *OutlineModel::add(Node *parent, const QString &name, const model::Passage *passage)
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->row = int(parent->children.size());
    node->name = name;
    if (passage) {
        node->passage = passage->id;
        node->address = passage->address;
        node->content = passage->content;
        m_nodes.insert(passage->id, node.get());
    }
    parent->children.push_back(std::move(node));
    return parent->children.back().get();
}

OutlineModel::Node *OutlineModel::groupFor(const model::Passage &passage)
{
    QString name;
    switch (passage.kind) {
    case model::PassageKind::Formula:
    case model::PassageKind::Preambular:
        name = tr("Preamble");
        break;
    case model::PassageKind::Operative:
    case model::PassageKind::SubParagraph:
        name = tr("Operative paragraphs");
        break;
    case model::PassageKind::Footnote:
        name = tr("Footnotes");
        break;
    case model::PassageKind::Vote:
        name = tr("Vote");
        break;
    default:
        break;
    }
    if (isInAnnex(passage) && passage.kind != model::PassageKind::Footnote)
        name = tr("Annex");
    if (name.isEmpty())
        return m_root.get();
    for (const auto &node : m_root->children) {
        if (node->isGroup() && node->name == name)
            return node.get();
    }
    return add(m_root.get(), name, nullptr);
}

void OutlineModel::setContent(const ReaderContent &content)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_nodes.clear();
    m_order.clear();
    QList<Node *> path; // The paragraphs that are open: OP8, OP8 (a).
    QList<model::Passage> passages = content.passages;
    // As in the reader, notes come last.
    std::ranges::stable_partition(
        passages, [](const model::Passage &one) { return one.kind != model::PassageKind::Footnote; });
    for (const model::Passage &passage : std::as_const(passages)) {
        m_order.append(passage.id);
        const bool isWithoutRow = passage.kind == model::PassageKind::Cover
            || passage.kind == model::PassageKind::Formula || passage.content.isEmpty();
        if (isWithoutRow)
            continue;
        while (!path.isEmpty() && !path.last()->address.contains(passage.address))
            path.removeLast();
        const bool isSub = passage.kind == model::PassageKind::SubParagraph && !path.isEmpty();
        // Below its paragraph a sub-paragraph is called by its letter alone.
        const QString address = isSub ? passage.address.text().sliced(path.last()->address.text().size()).trimmed()
                                      : passage.address.text();
        Node *parent = isSub ? path.last() : groupFor(passage);
        Node *node = add(parent, address, &passage);
        if (!address.isEmpty() && passage.kind != model::PassageKind::Footnote)
            path.append(node);
    }
    endResetModel();
}

QModelIndex OutlineModel::indexOf(base::PassageId passage) const
{
    for (qsizetype at = m_order.indexOf(passage); at >= 0; --at) {
        if (Node *node = m_nodes.value(m_order.at(at)))
            return createIndex(node->row, 0, node);
    }
    return {};
}

OutlineModel::Node *OutlineModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = nodeOf(parent);
    if (column != 0 || row < 0 || row >= int(above->children.size()))
        return {};
    return createIndex(row, column, above->children.at(size_t(row)).get());
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    Node *above = child.isValid() ? nodeOf(child)->parent : nullptr;
    return above && above != m_root.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Node *node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return node->text();
    case Qt::FontRole: {
        QFont font;
        font.setBold(node->isGroup());
        return font;
    }
    case PassageRole:
        return QVariant::fromValue(node->passage);
    case SearchRole:
        return node->foldedWords();
    default:
        return {};
    }
}

}
