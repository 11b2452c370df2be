// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sponsorspage.h"

#include <analysis/recognition/states.h>
#include <application/records.h>
#include <application/sponsors.h>
#include <output/exchange/csv.h>
#include <output/exchange/sponsorscsv.h>
#include <presentation/reader/recordfields.h>
#include <presentation/settings/language.h>
#include <presentation/shared/names.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>
#include <window/controls/savedialog.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

QString stateText(const QString &code, const exchange::SponsorHistory &history)
{
    const QString name = recognition::stateName(code, presentation::Language::current());
    return name.isEmpty() ? history.names.value(code, code) : name;
}

QString roleCell(const QString &role)
{
    if (role.isEmpty())
        return {};
    const QString text = presentation::roleText(role);
    //: A State sponsors a version of a text, without more being known.
    return text.isEmpty() ? SponsorsPage::tr("sponsor") : text;
}

}

SponsorsPage::SponsorsPage(presentation::AsyncLibrary &library, base::RecordId record, QWidget *parent)
    : TabPage(parent)
    , m_library(library)
    , m_record(record)
    , m_heading(new QLabel(this))
    , m_count(new QLabel(this))
    , m_save(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_table(new QTableView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"sponsorsPage"_s);
    makeLayout();
    connect(m_save, &QToolButton::clicked, this, &SponsorsPage::saveCsv);
    connect(m_table, &QTableView::doubleClicked, this, &SponsorsPage::open);
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &SponsorsPage::reload);
    setFocusProxy(m_table);
    retranslated(this, [this] { fill(); });
    reload();
}

void SponsorsPage::makeLayout()
{
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_heading->setFont(font);
    m_count->setObjectName(u"sponsorCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_save->setObjectName(u"saveCsv"_s);
    m_save->setIcon(QIcon::fromTheme(u"document-save-as"_s));
    m_save->setAutoRaise(true);
    m_table->setObjectName(u"sponsorTable"_s);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_heading);
    head->addWidget(m_count, 1);
    head->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

QString SponsorsPage::key() const
{
    return u"sponsors/%1"_s.arg(m_record.value());
}

QString SponsorsPage::title() const
{
    if (!m_work.id.isValid())
        return {};
    //: Title of a tab: %1 is a document.
    return tr("Sponsors: %1").arg(presentation::names::shortName(m_work));
}

void SponsorsPage::reload()
{
    m_library.read(this, application::sponsorTable(m_record),
        [this](const application::Sponsors &source) {
            m_work = source.work;
            m_history = source.history;
            fill();
            emit titleChanged();
        });
}

QString SponsorsPage::changeOf(const comparison::SponsorRow &row) const
{
    QStringList parts;
    if (row.joined)
        //: %1 is the version of a text with which a State began to sponsor it.
        parts.append(tr("joined with %1").arg(presentation::names::isolated(m_history.table.versions.at(*row.joined))));
    if (row.left >= 0)
        //: %1 is the version of a text that a State did not sponsor any more.
        parts.append(tr("left with %1").arg(presentation::names::isolated(m_history.table.versions.at(row.left))));
    return presentation::names::subtitle(parts);
}

void SponsorsPage::fill()
{
    const comparison::SponsorTable &table = m_history.table;
    m_heading->setText(title());
    m_table->setAccessibleName(title());
    m_save->setToolTip(tr("Save as CSV"));
    m_save->setAccessibleName(tr("Save as CSV"));
    m_model->clear();
    QStringList heads {tr("State")};
    for (const QString &version : table.versions)
        heads.append(presentation::names::isolated(version));
    //: A column: who joined and who left.
    heads.append(tr("Change"));
    m_model->setHorizontalHeaderLabels(heads);
    QList<comparison::SponsorRow> rows = table.rows;
    std::ranges::sort(rows, [this, collator = presentation::names::collator()](const auto &left, const auto &right) {
        return collator.compare(stateText(left.state, m_history), stateText(right.state, m_history)) < 0;
    });
    int joined = 0;
    int left = 0;
    for (const comparison::SponsorRow &row : std::as_const(rows)) {
        joined += row.joined.has_value();
        left += row.left >= 0;
        QList<QStandardItem *> items {new QStandardItem(stateText(row.state, m_history))};
        items.first()->setData(row.state);
        for (const QString &role : row.roles)
            items.append(new QStandardItem(roleCell(role)));
        items.append(new QStandardItem(changeOf(row)));
        m_model->appendRow(items);
    }
    QStringList counts {QLocale().toString(rows.size())};
    if (joined > 0)
        counts.append(tr("%n joined", nullptr, joined));
    if (left > 0)
        counts.append(tr("%n left", nullptr, left));
    m_count->setText(presentation::names::subtitle(counts));
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_empty->setIcon(iconName());
    m_empty->setSentence(tr("No sponsors are known of this text."));
    m_save->setEnabled(!rows.isEmpty());
    m_stack->setCurrentIndex(rows.isEmpty() ? 0 : 1);
}

void SponsorsPage::open()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const QString code = m_model->item(current.row(), 0)->data().toString();
    m_library.read(this, application::recordOf(model::RecordKind::State, code),
        [this](const std::optional<model::Record> &state) {
            if (state)
                emit placeRequested(presentation::Location {state->id, {}, {}, {}}, presentation::OpenIn::NewTab);
        });
}

void SponsorsPage::saveCsv()
{
    const SaveQuestion question {u"saveSponsorsDialog"_s, tr("Save as CSV"), title(), u"csv"_s, {}};
    askWhereToSave(this, m_library.settings(), question, [this](const QString &path) {
        const base::Status saved = exchange::writeCsv(path, exchange::sponsorsCsv(m_history.table, m_history.names));
        if (!saved)
            emit m_library.failed(saved.error());
    });
}

bool SponsorsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open();
            return true;
        }
    }
    return TabPage::eventFilter(watched, event);
}

}
