// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage.h"

#include "emptystate.h"
#include "listheader.h"
#include "retranslation.h"
#include "tworowdelegate.h"

#include <presentation/library/listcontent.h>
#include <presentation/shared/wordfilter.h>

#include <QKeyEvent>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// All rows, those within others behind them.
void appendRows(const QAbstractItemModel &model, const QModelIndex &parent, QModelIndexList &rows)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        rows.append(model.index(row, 0, parent));
        appendRows(model, rows.constLast(), rows);
    }
}

}

ListPage::ListPage(presentation::AsyncLibrary &library, Filter filter, QWidget *parent)
    : PaperTab(library, parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_header(new ListHeader(this, filter == Filter::Words ? ListHeader::Filter::Words : ListHeader::Filter::None))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_output(new TableOutput(library, *this, [this] { return table(); }))
{
    auto *list = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
}

ListPage::ListPage(presentation::AsyncLibrary &library, presentation::ListContent *content, QWidget *parent)
    : ListPage(library, Filter::Words, parent)
{
    content->itemModel().setParent(this);
    const QString name = content->key().text;
    setObjectName(name + u"Page"_s);
    setList(*content, twoRowList(name + u"Rows"_s, this), new presentation::WordFilter(this));
}

void ListPage::setList(
    presentation::ListContent &content, QAbstractItemView *rows, presentation::WordFilter *filter, QWidget *body)
{
    m_content = &content;
    m_filter = filter;
    m_rows = rows;
    m_body = body ? body : rows;
    if (filter)
        filter->setSourceModel(&content.itemModel());
    rows->setModel(filter ? filter : &content.itemModel());
    rows->setFrameShape(QFrame::NoFrame);
    rows->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_body);
    setFocusProxy(rows);
    connectParts();
    retranslated(this, [this] { retranslate(); });
    reload();
}

void ListPage::connectParts()
{
    connect(m_header, &ListHeader::wordsChanged, this, [this](const QString &words) {
        setWords(words);
        showState();
    });
    connect(m_header, &ListHeader::left, this, &ListPage::focusRows);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_header->words().isEmpty())
            startFromEmpty();
        else
            m_header->clearWords();
    });
    connect(m_rows, &QAbstractItemView::doubleClicked, this, &ListPage::open);
    connect(&m_content->itemModel(), &QAbstractItemModel::modelAboutToBeReset, this, &ListPage::keepCurrent);
    connect(m_rows->model(), &QAbstractItemModel::modelReset, this, [this] {
        m_isRead = true;
        restoreCurrent();
        showState();
    });
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &ListPage::reload);
}

QString ListPage::key() const
{
    return m_content->key().text;
}

QString ListPage::title() const
{
    return m_content->key().title();
}

QString ListPage::iconName() const
{
    return m_content->key().iconName();
}

void ListPage::reload()
{
    m_content->reload(m_library);
}

void ListPage::retranslate()
{
    m_header->setTitle(title());
    m_rows->setAccessibleName(title());
    m_content->retranslate();
    showState();
}

void ListPage::setWords(const QString &words)
{
    if (m_filter)
        m_filter->setWords(words);
}

void ListPage::showState()
{
    const int shown = m_rows->model()->rowCount();
    m_header->setCount(m_content->countText(shown));
    if (m_hasRows != (shown > 0)) {
        m_hasRows = shown > 0;
        emit titleChanged(); // Whether it can be printed is another thing now.
    }
    passKeysTo(shown > 0);
    if (shown > 0)
        return;
    if (!m_isRead || !m_content->isRead()) {
        m_empty->setIcon({});
        m_empty->setSentence(tr("Reading…"));
        m_empty->setAction({});
        return;
    }
    const bool isFiltered = !m_header->words().isEmpty();
    m_empty->setIcon(isFiltered ? u"view-filter"_s : m_content->emptyIcon());
    m_empty->setSentence(isFiltered ? m_content->notFoundSentence() : m_content->emptySentence());
    m_empty->setAction(isFiltered ? tr("Show All") : emptyAction());
}

/// Rows that are hidden while they are read would lose the keys of who opened the page: the empty state has them meanwhile.
void ListPage::passKeysTo(bool hasRows)
{
    if (focusProxy() != m_empty)
        m_keys = focusProxy();
    m_stack->setCurrentWidget(hasRows ? m_body : m_empty);
    setFocusProxy(hasRows && m_keys ? m_keys.get() : m_empty);
}

QString ListPage::emptyAction() const
{
    return m_content->comesByImport() && !m_library.library().isReadOnly() ? tr("Import Files…") : QString();
}

QModelIndexList ListPage::chosenRows() const
{
    QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    if (rows.size() < 2) {
        rows.clear();
        appendRows(*m_rows->model(), {}, rows);
        return rows;
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString ListPage::asText() const
{
    QStringList lines;
    const QModelIndexList rows = chosenRows();
    for (const QModelIndex &index : rows)
        lines.append(m_content->lineOf(sourceOf(index)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

presentation::TableText ListPage::table() const
{
    return presentation::TableText::ofLines(chosenRows(), m_content->headings());
}

bool ListPage::isPrintable() const
{
    return hasTable();
}

bool ListPage::hasTable() const
{
    return m_rows && m_rows->model()->rowCount() > 0;
}

QModelIndex ListPage::sourceOf(const QModelIndex &index) const
{
    return m_filter ? m_filter->mapToSource(index) : index;
}

void ListPage::setCurrent(const QModelIndex &index)
{
    m_rows->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListPage::keepCurrent()
{
    const QModelIndex current = m_rows->currentIndex();
    m_keptRow = std::max(0, current.row());
    m_keptId = current.isValid() ? m_content->idOf(sourceOf(current)) : 0;
}

void ListPage::restoreCurrent()
{
    const QAbstractItemModel &model = *m_rows->model();
    int row = std::min(m_keptRow, model.rowCount() - 1);
    for (int at = 0; m_keptId != 0 && at < model.rowCount(); ++at) {
        if (m_content->idOf(sourceOf(model.index(at, 0))) == m_keptId)
            row = at;
    }
    setCurrent(model.index(row, 0));
}

void ListPage::focusRows()
{
    if (m_rows->model()->rowCount() == 0)
        return;
    setFocus();
    // A filter may have taken what was selected, and left a current row that is not.
    const QModelIndex current = m_rows->currentIndex();
    if (!current.isValid() || !m_rows->selectionModel()->hasSelection())
        setCurrent(current.isValid() ? current : m_rows->model()->index(0, 0));
}

void ListPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const presentation::Location location = m_content->locationOf(sourceOf(index));
    if (location.record.isValid())
        emit placeRequested(location, presentation::OpenIn::NewTab);
}

bool ListPage::handleKey(const QKeyEvent &key)
{
    const bool isCommand = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isWord = m_filter && !isCommand && !key.text().isEmpty() && key.text().front().isLetterOrNumber();
    if (isWord)
        m_header->type(key.text()); // Typing filters.
    else if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        open(m_rows->currentIndex());
    else
        return false;
    return true;
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return TabPage::eventFilter(watched, event);
}

}
