// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "termexplorerpage.h"

#include <application/searches.h>
#include <core/text/normalised.h>
#include <presentation/search/wordmodel.h>
#include <window/controls/retranslation.h>

#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr std::chrono::milliseconds kWordsDelay {150};
constexpr int kMostWords = 1000;

}

TermExplorerPage::TermExplorerPage(presentation::AsyncLibrary &library, QWidget *parent)
    : TabPage(parent)
    , m_library(library)
    , m_model(new presentation::WordModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_beginning(new QLineEdit(this))
    , m_words(new QTableView(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"wordsPage"_s);
    m_beginning->setObjectName(u"wordsBeginning"_s);
    m_beginning->setClearButtonEnabled(true);
    m_beginning->addAction(QIcon::fromTheme(u"search"_s), QLineEdit::LeadingPosition);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(presentation::WordModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_words->setObjectName(u"words"_s);
    m_words->setModel(m_sorted);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setShowGrid(false);
    m_words->setSortingEnabled(true);
    m_words->sortByColumn(presentation::WordModel::Word, Qt::AscendingOrder);
    m_words->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_words->setSelectionMode(QAbstractItemView::SingleSelection);
    m_words->verticalHeader()->hide();
    m_words->horizontalHeader()->setSectionResizeMode(presentation::WordModel::Word, QHeaderView::Stretch);
    m_words->horizontalHeader()->setSectionResizeMode(presentation::WordModel::Stem, QHeaderView::Stretch);
    m_words->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    makeLayout();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kWordsDelay);
    connect(&m_delay, &QTimer::timeout, this, &TermExplorerPage::reload);
    connect(m_beginning, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_words, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        emit queryToGoOn(u'=' + index.siblingAtColumn(presentation::WordModel::Word).data().toString());
    });
    connect(&m_library, &presentation::AsyncLibrary::changed, this, &TermExplorerPage::reload);
    retranslated(this, [this] { retranslate(); });
    reload();
}

void TermExplorerPage::makeLayout()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(12);
    head->addWidget(m_beginning, 1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_words, 1);
    setFocusProxy(m_beginning);
}

QString TermExplorerPage::title() const
{
    return tr("Words");
}

void TermExplorerPage::retranslate()
{
    m_beginning->setPlaceholderText(tr("Words that begin with…"));
    m_beginning->setAccessibleName(tr("Words that begin with…"));
    m_words->setAccessibleName(tr("Words of the library"));
    m_model->retranslate();
    showCount();
}

void TermExplorerPage::showCount()
{
    const int count = m_model->rowCount();
    //: More words than the list can show.
    m_count->setText(count >= kMostWords ? tr("The first %n word(s)", nullptr, count) : tr("%n word(s)", nullptr, count));
}

void TermExplorerPage::reload()
{
    m_library.read(this, application::wordsBeginning(text::fold(m_beginning->text().trimmed()), kMostWords),
        m_latest.ask([this](const QList<model::TermCount> &terms) {
            m_model->setRows(terms);
            showCount();
        }));
}

bool TermExplorerPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_words->currentIndex().isValid()) {
            emit queryToGoOn(u'=' + m_words->currentIndex().siblingAtColumn(presentation::WordModel::Word).data().toString());
            return true;
        }
    }
    return TabPage::eventFilter(watched, event);
}

}
