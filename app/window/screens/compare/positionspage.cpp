// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "positionspage.h"

#include <presentation/shared/names.h>
#include <presentation/shared/wordfilter.h>
#include <window/controls/listheader.h>

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;
using presentation::PositionsModel;

namespace window {

namespace {

/// Rows are as high as their words need, as long as they can be measured while nobody notices.
constexpr int kMostMeasuredRows = 1'000;
constexpr int kCellRoom = 6;
constexpr int kLeastWidth = 70;

/// The words have what the others leave.
int widthOf(PositionsModel::Column column)
{
    switch (column) {
    case PositionsModel::Column::Paragraph:
        return 80;
    case PositionsModel::Column::Alternatives:
        return 160;
    case PositionsModel::Column::Party:
        return 200;
    default:
        return 120;
    }
}

}

PositionsPage::PositionsPage(presentation::AsyncLibrary &library, base::RecordId record, const QString &language, QWidget *parent)
    : ListPage(library, Filter::Words, parent)
    , m_model(new PositionsModel(record, language, this))
    , m_filter(new presentation::WordFilter(this))
    , m_rows(new QTableView(this))
    , m_view(new QComboBox(this))
    , m_party(new QComboBox(this))
{
    setObjectName(u"positionsPage"_s);
    m_filter->setSortRole(PositionsModel::SortRole);
    m_filter->setSortLocaleAware(true);
    m_rows->setObjectName(u"positionRows"_s);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setShowGrid(false);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setMinimumSectionSize(kLeastWidth);
    makeControls();
    setList(*m_model, m_rows, m_filter);
    m_rows->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_rows->setSortingEnabled(true);
    connect(m_rows, &QWidget::customContextMenuRequested, this, &PositionsPage::showMenu);
    // Once for all columns that become wider or narrower together.
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(m_rows->horizontalHeader(), &QHeaderView::sectionResized, &m_fit, qOverload<>(&QTimer::start));
    connect(&m_fit, &QTimer::timeout, this, &PositionsPage::fitRows);
}

void PositionsPage::makeControls()
{
    m_view->setObjectName(u"positionsView"_s);
    m_view->addItems({QString(), QString()});
    m_party->setObjectName(u"positionsParty"_s);
    m_party->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    header()->add(m_view);
    header()->add(m_party);
    connect(m_view, &QComboBox::activated, this, [this](int view) { m_model->setView(PositionsModel::View(view)); });
    connect(m_party, &QComboBox::activated, this, [this] { m_model->setParty(m_party->currentData().toString()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fillParties();
        emit titleChanged();
    });
}

QString PositionsPage::title() const
{
    const model::Record &record = m_model->positions().target.record;
    if (!record.id.isValid())
        //: Title of a tab: which delegation wants which words in a draft.
        return tr("Who Wants What");
    //: Title of a tab: %1 is the draft.
    return tr("Who wants what: %1").arg(presentation::names::shortName(record));
}

bool PositionsPage::answersTo(const QString &asked) const
{
    const QString shown = key();
    return !asked.isEmpty() && (asked == shown || shown.startsWith(asked + u'/'));
}

void PositionsPage::fillParties()
{
    m_party->clear();
    //: A choice in a list of delegations: nothing is filtered.
    m_party->addItem(tr("All delegations"), QString());
    for (const auto &[party, wishes] : m_model->parties())
        //: %1 is a State or a group, %2 the number of brackets that it speaks of.
        m_party->addItem(tr("%1 (%2)").arg(PositionsModel::partyText(party), QLocale().toString(wishes)), party);
    m_party->setCurrentIndex(std::max(0, m_party->findData(m_model->party())));
    m_party->setEnabled(m_party->count() > 1);
    m_view->setEnabled(m_party->count() > 1);
    m_view->setCurrentIndex(int(m_model->view()));
}

void PositionsPage::fitColumns()
{
    // The user's widths stay while the columns do.
    if (std::exchange(m_fitted, m_model->columns()) == m_model->columns()) {
        fitRows();
        return;
    }
    const QSignalBlocker blocker(m_rows->horizontalHeader());
    for (int column = 0; column < m_model->columns().size(); ++column) {
        const bool isWords = m_model->columns().at(column) == PositionsModel::Column::Words;
        m_rows->horizontalHeader()->setSectionResizeMode(column, isWords ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!isWords)
            m_rows->setColumnWidth(column, widthOf(m_model->columns().at(column)));
    }
    m_rows->verticalHeader()->setDefaultSectionSize(m_rows->fontMetrics().height() + kCellRoom);
    fitRows();
}

void PositionsPage::fitRows()
{
    if (m_filter->rowCount() <= kMostMeasuredRows)
        m_rows->resizeRowsToContents();
}

void PositionsPage::showState()
{
    ListPage::showState();
    header()->setTitle(title());
    fitColumns();
}

void PositionsPage::retranslate()
{
    //: A choice of how a table is arranged.
    m_view->setItemText(0, tr("By Paragraph"));
    //: A choice of how a table is arranged: delegations are States and groups of States.
    m_view->setItemText(1, tr("By Delegation"));
    m_view->setAccessibleName(tr("Arrangement"));
    m_party->setAccessibleName(tr("Delegation"));
    fillParties();
    ListPage::retranslate();
}

QList<int> PositionsPage::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_rows->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    if (rows.size() < 2) {
        rows.resize(m_filter->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

presentation::TableText PositionsPage::table() const
{
    QList<int> columns(m_model->columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    return presentation::TableText::of(*m_filter, chosenRows(), columns);
}

bool PositionsPage::handleKey(const QKeyEvent &key)
{
    if (!key.matches(QKeySequence::Copy))
        return ListPage::handleKey(key);
    output()->copy();
    return true;
}

/// The window's own Copy would take nothing from a table.
bool PositionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return ListPage::eventFilter(watched, event);
}

void PositionsPage::showMenu(const QPoint &point)
{
    const QModelIndex index = m_rows->indexAt(point);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"positionsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(QIcon::fromTheme(u"document-open"_s), tr("Go to Paragraph"), this, [this] { open(m_rows->currentIndex()); })->setEnabled(index.isValid());
    QAction *pack = menu->addAction(QIcon::fromTheme(u"list-add"_s), tr("Add to Briefing Pack"), this, &PositionsPage::addToPack);
    pack->setObjectName(u"positionsToPack"_s);
    pack->setEnabled(index.isValid() && !library().library().isReadOnly());
    menu->addSeparator();
    output()->addTo(*menu);
    menu->popup(m_rows->viewport()->mapToGlobal(point));
}

/// The paragraphs of the selected rows, each once.
void PositionsPage::addToPack()
{
    QList<base::PassageId> passages;
    QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    std::ranges::sort(rows);
    for (const QModelIndex &index : std::as_const(rows)) {
        const base::PassageId passage = m_model->passageOf(sourceOf(index));
        if (!passages.contains(passage))
            passages.append(passage);
    }
    if (!passages.isEmpty())
        emit packRequested(m_model->positions().target.record.id, passages);
}

}
