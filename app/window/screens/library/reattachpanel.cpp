// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reattachpanel.h"

#include <application/annotations.h>
#include <core/text/normalised.h>
#include <presentation/asynclibrary.h>
#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kPlaceRole = Qt::UserRole;
constexpr qsizetype kShownLength = 160;

}

ReattachPanel::ReattachPanel(presentation::AsyncLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_title(new QLabel(this))
    , m_was(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_paragraph(new QPlainTextEdit(this))
    , m_accept(new QPushButton(this))
    , m_aside(new QPushButton(this))
{
    setObjectName(u"reattachPanel"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_was->setWordWrap(true);
    m_was->setTextFormat(Qt::PlainText);
    m_words->setObjectName(u"reattachWords"_s);
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(u"reattachPlaces"_s);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_paragraph->setObjectName(u"reattachParagraph"_s);
    m_paragraph->setReadOnly(true);
    m_paragraph->setTabChangesFocus(true);
    m_paragraph->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_accept->setObjectName(u"reattachAccept"_s);
    m_aside->setObjectName(u"reattachAside"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_aside);
    buttons->addStretch();
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_title);
    column->addWidget(m_was);
    column->addWidget(m_words);
    column->addWidget(m_list, 2);
    column->addWidget(m_paragraph, 1);
    column->addLayout(buttons);
    connectParts();
    retranslated(this, [this] { retranslate(); });
}

void ReattachPanel::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, this, &ReattachPanel::list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReattachPanel::showPlace);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_accept->click(); });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (const anchoring::Attachment *place = current()) {
            const QTextCursor cursor = m_paragraph->textCursor();
            emit accepted(m_row.annotation.id, *place, cursor.selectionStart(), cursor.selectionEnd());
        }
    });
    connect(m_aside, &QPushButton::clicked, this, [this] { emit keptAside(m_row.annotation.id); });
}

void ReattachPanel::retranslate()
{
    //: Over the choice of a new place for an annotation whose words are gone.
    m_title->setText(tr("Where does it belong?"));
    m_words->setPlaceholderText(tr("Find another paragraph"));
    m_words->setAccessibleName(tr("Find another paragraph"));
    m_list->setAccessibleName(tr("Paragraphs"));
    m_paragraph->setAccessibleName(tr("Words of the paragraph"));
    //: Button: hangs an annotation on the words that are selected.
    m_accept->setText(tr("Attach Here"));
    //: Button: an annotation stays without a place.
    m_aside->setText(tr("Keep Aside"));
    m_aside->setToolTip(tr("It stays in the list without a place."));
    // The paragraph and the words that were chosen stay so.
    const int row = m_list->currentRow();
    const QTextCursor words = m_paragraph->textCursor();
    const std::pair range(words.anchor(), words.position());
    list();
    if (row < 0)
        return;
    m_list->setCurrentRow(row);
    QTextCursor again(m_paragraph->document());
    again.setPosition(range.first);
    again.setPosition(range.second, QTextCursor::KeepAnchor);
    m_paragraph->setTextCursor(again);
}

void ReattachPanel::show(const model::AnnotationRow &row)
{
    const bool isSame = row.annotation.id == m_row.annotation.id;
    m_row = row;
    const model::Anchor &anchor = row.annotation.anchor;
    m_was->setText(presentation::names::subtitle({row.annotation.address, anchor.prefix + u'[' + anchor.exact.left(kShownLength) + u']' + anchor.suffix}));
    m_aside->setEnabled(row.annotation.state != model::AnchorState::KeptAside);
    if (isSame && !m_places.isEmpty())
        return;
    m_places.clear();
    m_words->clear();
    list();
    m_library.read(this, application::placesFor(row.annotation.id), m_latest.ask([this](const QList<anchoring::Attachment> &places) {
        m_places = places;
        list();
    }));
}

void ReattachPanel::list()
{
    const QStringList wanted = text::fold(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (qsizetype at = 0; at < m_places.size(); ++at) {
        const anchoring::Attachment &place = m_places.at(at);
        const QString all = text::fold(QString(place.address + u' ' + place.anchor.paragraph));
        const bool isMeant = std::ranges::all_of(wanted, [&all](const QString &word) { return all.contains(word); });
        if (!isMeant || (wanted.isEmpty() && place.score == 0))
            continue;
        //: %1 is a share of a hundred.
        const QString score = place.score > 0 ? tr("%1 %").arg(place.score) : QString();
        auto *item = new QListWidgetItem(
            presentation::names::subtitle({presentation::names::isolated(place.address), score, place.anchor.paragraph.left(kShownLength)}), m_list);
        item->setData(kPlaceRole, at);
        item->setToolTip(place.anchor.paragraph);
    }
    m_list->setCurrentRow(0);
    showPlace();
}

const anchoring::Attachment *ReattachPanel::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? &m_places.at(item->data(kPlaceRole).toLongLong()) : nullptr;
}

void ReattachPanel::showPlace()
{
    const anchoring::Attachment *place = current();
    m_accept->setEnabled(place && !m_library.library().isReadOnly());
    m_paragraph->setPlainText(place ? place->anchor.paragraph : QString());
    if (!place || (place->score == 0 && model::isOnWords(m_row.annotation.kind)))
        return;
    QTextCursor cursor(m_paragraph->document());
    cursor.setPosition(place->anchor.start);
    cursor.setPosition(std::min<int>(place->anchor.end, m_paragraph->document()->characterCount() - 1), QTextCursor::KeepAnchor);
    m_paragraph->setTextCursor(cursor);
}

}
