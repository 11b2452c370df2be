// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changespage.h"

#include <presentation/library/changelistmodel.h>
#include <window/controls/listheader.h>
#include <window/controls/tworowdelegate.h>

#include <QComboBox>
#include <QDateEdit>
#include <QListView>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// Beyond midnight, whatever the clock of the computer and that of the timer make of a second.
constexpr std::chrono::seconds kAfterMidnight {2};

std::chrono::milliseconds untilTomorrow()
{
    const QDateTime now = QDateTime::currentDateTime();
    return std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay())) + kAfterMidnight;
}

}

ChangesPage::ChangesPage(presentation::AsyncLibrary &library, QWidget *parent)
    : ListPage(library, Filter::None, parent)
    , m_model(new presentation::ChangeListModel(this))
    , m_rows(twoRowList(u"changeRows"_s, this))
    , m_since(new QComboBox(this))
    , m_day(new QDateEdit(QDate::currentDate(), this))
    , m_kind(new QComboBox(this))
{
    setObjectName(u"changesPage"_s);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
    m_since->setObjectName(u"changesSince"_s);
    m_day->setObjectName(u"changesDay"_s);
    m_day->setCalendarPopup(true);
    m_kind->setObjectName(u"changesKind"_s);
    header()->add(m_since);
    header()->add(m_day);
    header()->add(m_kind);
    fillChoices();
    m_since->setCurrentIndex(m_since->findData(int(application::SinceWhen::Week)));
    ask();
    const auto askAgain = [this] {
        ask();
        reload();
    };
    connect(m_since, &QComboBox::currentIndexChanged, this, askAgain);
    connect(m_kind, &QComboBox::currentIndexChanged, this, askAgain);
    connect(m_day, &QDateEdit::dateChanged, this, askAgain);
    connect(m_rows, &QWidget::customContextMenuRequested, this, &ChangesPage::showMenu);
    setList(*m_model, m_rows);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { showState(); });
    // A tab may stay open for days: yesterday is another day then.
    connect(&m_tomorrow, &QTimer::timeout, this, [this] {
        reload();
        m_tomorrow.start(untilTomorrow());
    });
    m_tomorrow.setSingleShot(true);
    m_tomorrow.start(untilTomorrow());
}

void ChangesPage::ask()
{
    const auto when = application::SinceWhen(m_since->currentData().toInt());
    m_day->setVisible(when == application::SinceWhen::Day);
    m_model->setFilter({when, m_day->date()}, m_kind->currentData().toString());
}

void ChangesPage::fillChoices()
{
    const QSignalBlocker since(m_since);
    const QSignalBlocker kind(m_kind);
    const int chosen = m_since->currentIndex();
    const int chosenKind = m_kind->currentIndex();
    m_since->clear();
    m_since->addItem(tr("Since yesterday"), int(application::SinceWhen::Yesterday));
    m_since->addItem(tr("Since a week ago"), int(application::SinceWhen::Week));
    //: The last day before today on which the program was used with this library.
    m_since->addItem(tr("Since the last start"), int(application::SinceWhen::LastStart));
    m_since->addItem(tr("Since a date"), int(application::SinceWhen::Day));
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QString());
    for (const QString &each : application::changeKinds())
        m_kind->addItem(presentation::changeKindText(each), each);
    m_since->setCurrentIndex(std::max(0, chosen));
    m_kind->setCurrentIndex(std::max(0, chosenKind));
    m_since->setAccessibleName(tr("Since when"));
    m_day->setAccessibleName(tr("Date"));
    m_kind->setAccessibleName(tr("Kind"));
}

void ChangesPage::withAll(const std::function<void()> &work)
{
    m_model->readAll(presentation::ChangeListModel::kMostRead, work);
}

void ChangesPage::saveTable()
{
    withAll([this] { ListPage::saveTable(); });
}

void ChangesPage::print()
{
    withAll([this] { ListPage::print(); });
}

void ChangesPage::printPreview()
{
    withAll([this] { ListPage::printPreview(); });
}

void ChangesPage::savePdf()
{
    withAll([this] { ListPage::savePdf(); });
}

void ChangesPage::showMenu(const QPoint &at)
{
    if (m_model->rowCount() == 0)
        return;
    const QPoint where = m_rows->viewport()->mapToGlobal(at);
    withAll([this, where] {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"changesMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        output()->addTo(*menu);
        menu->popup(where);
    });
}

void ChangesPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex source = sourceOf(index);
    const QString page = m_model->pageOf(source);
    if (const auto search = presentation::NavigationTarget {page}.search())
        emit savedSearchRequested(*search);
    else if (!page.isEmpty())
        emit pageRequested(page);
    else
        ListPage::open(index);
}

void ChangesPage::retranslate()
{
    fillChoices();
    ListPage::retranslate();
}

}
