// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinepanel.h"

#include "readerview.h"
#include "textpane.h"

#include <core/text/normalised.h>
#include <presentation/reader/outlinemodel.h>
#include <window/controls/emptystate.h>
#include <window/controls/retranslation.h>

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace window {

OutlinePanel::OutlinePanel(presentation::AsyncLibrary &library, QWidget *parent)
    : ReaderPanel(parent)
    , m_library(library)
    , m_model(new presentation::OutlineModel(this))
    , m_filter(new presentation::OutlineFilter(this))
    , m_empty(new EmptyState(this))
    , m_words(new QLineEdit(this))
    , m_verbs(new QComboBox(this))
    , m_rows(new QTreeView(this))
{
    setObjectName(u"outlinePanel"_s);
    m_filter->setSourceModel(m_model);
    m_words->setObjectName(u"outlineFilter"_s);
    m_words->setClearButtonEnabled(true);
    m_words->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_verbs->setObjectName(u"outlineVerbs"_s);
    m_verbs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rows->setObjectName(u"outlineRows"_s);
    m_rows->setModel(m_filter);
    m_rows->setHeaderHidden(true);
    m_rows->setUniformRowHeights(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setTextElideMode(Qt::ElideRight);
    m_rows->setExpandsOnDoubleClick(false);
    m_rows->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_verbs);
    column->addWidget(m_empty, 1);
    column->addWidget(m_rows, 1);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setFilterFixedString(text::fold(words));
        m_rows->expandAll();
        if (words.isEmpty())
            follow();
    });
    connect(m_verbs, &QComboBox::activated, this, &OutlinePanel::filterByVerb);
    connect(m_rows, &QTreeView::clicked, this, &OutlinePanel::open);
    retranslated(this, [this] { retranslate(); });
}

void OutlinePanel::retranslate()
{
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter"));
    //: In front of a list of verbs of operative paragraphs.
    m_verbs->setAccessibleName(tr("Operative verbs"));
    m_verbs->setToolTip(tr("Operative verbs by their force: one verb shows its paragraphs alone"));
    m_rows->setAccessibleName(tr("Outline"));
    build();
}

void OutlinePanel::listenTo(ReaderPage &page)
{
    connect(&page, &ReaderPage::currentPassageChanged, this, &OutlinePanel::follow);
}

void OutlinePanel::build()
{
    const bool isThere = m_page && m_page->content().hasText();
    m_empty->setIcon(u"view-list-tree"_s);
    m_empty->setSentence(tr("Open a document to see how it is built."));
    m_empty->setVisible(!isThere);
    m_rows->setVisible(isThere);
    m_words->setVisible(isThere);
    m_model->setContent(isThere ? m_page->content() : presentation::ReaderContent{});
    m_filter->setPassages({}); // Until the verbs of this text are known.
    m_rows->expandAll();
    follow();
    readVerbs();
}

void OutlinePanel::readVerbs()
{
    const QList<model::Passage> passages = m_page && m_page->content().hasText() ? m_page->content().passages : QList<model::Passage>();
    const QString language = m_page ? m_page->content().text.language : QString();
    m_library.runner().runInBackground<QList<presentation::VerbUse>>(this,
        [passages, language]() -> base::Result<QList<presentation::VerbUse>> { return presentation::verbsByForce(passages, language); },
        m_latest.ask([this](const base::Result<QList<presentation::VerbUse>> &uses) { fillVerbs(*uses); }));
}

/// The verb that was chosen stays, where the text has it too.
void OutlinePanel::fillVerbs(const QList<presentation::VerbUse> &uses)
{
    const int chosen = m_verbs->currentIndex() - 1;
    const QString verb = chosen >= 0 && chosen < m_uses.size() ? m_uses.at(chosen).verb : QString();
    m_uses = uses;
    m_verbs->clear();
    m_verbs->addItem(tr("All Verbs"));
    for (const presentation::VerbUse &use : std::as_const(m_uses))
        m_verbs->addItem(presentation::verbLine(use));
    m_verbs->setVisible(!m_uses.isEmpty());
    m_verbs->setCurrentIndex(int(std::ranges::find(m_uses, verb, &presentation::VerbUse::verb) - m_uses.begin() + 1) % int(m_uses.size() + 1));
    filterByVerb();
}

void OutlinePanel::filterByVerb()
{
    const int chosen = m_verbs->currentIndex() - 1;
    const QList<base::PassageId> passages = chosen >= 0 ? m_uses.at(chosen).passages : QList<base::PassageId>();
    m_filter->setPassages(QSet<base::PassageId>(passages.begin(), passages.end()));
    m_rows->expandAll();
    follow();
}

void OutlinePanel::follow()
{
    if (!m_page)
        return;
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(m_page->currentPassage()));
    if (!index.isValid())
        return;
    m_rows->setCurrentIndex(index);
    m_rows->scrollTo(index);
}

void OutlinePanel::open(const QModelIndex &index)
{
    const auto passage = index.data(presentation::OutlineModel::PassageRole).value<base::PassageId>();
    if (m_page && passage.isValid())
        m_page->pane().view()->goTo(passage);
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_rows->currentIndex());
            return true;
        }
    }
    return ReaderPanel::eventFilter(watched, event);
}

}
