// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commenteditor.h"

#include <presentation/shared/annotationtexts.h>
#include <presentation/shared/names.h>
#include <presentation/shared/swatch.h>
#include <window/controls/markdownedit.h>
#include <window/controls/popupplacement.h>
#include <window/controls/retranslation.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kCommentWidth = 340;
constexpr int kCommentHeight = 220;
/// What is written is lost for no longer than this.
constexpr auto kDraftDelay = std::chrono::milliseconds(1000);

}

CommentEditor::CommentEditor(presentation::Settings &settings, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_comment(new MarkdownEdit(settings, this))
    , m_tags(new QLineEdit(this))
    , m_lock(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_done(new QToolButton(this))
{
    setObjectName(u"commentEditor"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    m_comment->setObjectName(u"commentText"_s);
    m_comment->setTabChangesFocus(true);
    m_comment->installEventFilter(this);
    m_tags->setObjectName(u"commentTags"_s);
    m_tags->installEventFilter(this);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_draft.setSingleShot(true);
    m_draft.setInterval(kDraftDelay);
    connect(&m_draft, &QTimer::timeout, this, &CommentEditor::draftChanged);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        if (m_annotation.id.isValid() && !m_draft.isActive() && !m_comment->isReadOnly())
            m_draft.start();
    });
    auto *buttons = new QHBoxLayout;
    makeButtons(*buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_comment, 1);
    column->addWidget(m_tags);
    column->addLayout(buttons);
    retranslated(this, [this] { retranslate(); });
    hide();
}

void CommentEditor::makeButtons(QHBoxLayout &row)
{
    row.setSpacing(0);
    for (int colour = 0; colour < model::kColourCount; ++colour) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"commentColour%1"_s.arg(colour + 1));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        connect(button, &QToolButton::clicked, this, [this, colour] {
            m_annotation.colour = model::Colour(colour);
            emit colourChosen(m_annotation.id, m_annotation.colour);
        });
        row.addWidget(button);
        m_colours.append(button);
    }
    row.addStretch();
    m_lock->setObjectName(u"commentLock"_s);
    m_lock->setCheckable(true);
    m_remove->setObjectName(u"removeAnnotation"_s);
    m_remove->setIcon(QIcon::fromTheme(u"edit-delete"_s));
    m_done->setObjectName(u"commentDone"_s);
    m_done->setIcon(QIcon::fromTheme(u"dialog-ok-apply"_s));
    for (QToolButton *button : {m_lock, m_remove, m_done}) {
        button->setAutoRaise(true);
        row.addWidget(button);
    }
    connect(m_done, &QToolButton::clicked, this, &CommentEditor::finish);
    connect(m_remove, &QToolButton::clicked, this, &CommentEditor::remove);
    connect(m_lock, &QToolButton::clicked, this, [this](bool checked) {
        m_annotation.isPrivate = checked;
        showLock();
        emit lockChosen(m_annotation.id, checked);
    });
}

void CommentEditor::remove()
{
    m_draft.stop();
    const model::Annotation gone = std::exchange(m_annotation, {});
    hide();
    emit draftDropped(gone.uuid);
    emit removalRequested(gone.id);
    emit closed();
}

void CommentEditor::retranslate()
{
    for (int colour = 0; colour < m_colours.size(); ++colour) {
        m_colours.at(colour)->setIcon(presentation::swatch(model::Colour(colour)));
        m_colours.at(colour)->setToolTip(presentation::colourLabel(model::Colour(colour)));
        m_colours.at(colour)->setAccessibleName(presentation::colourLabel(model::Colour(colour)));
    }
    m_title->setText(m_annotation.id.isValid() ? titleOf(m_annotation) : QString());
    m_comment->setPlaceholderText(tr("Comment; a #word is a tag"));
    m_comment->setAccessibleName(tr("Comment"));
    //: A field: tags of an annotation, with commas between them.
    m_tags->setPlaceholderText(tr("Tags, with commas between"));
    m_tags->setAccessibleName(tr("Tags"));
    m_remove->setToolTip(tr("Delete Annotation"));
    m_remove->setAccessibleName(tr("Delete Annotation"));
    //: Closes the sheet of a comment and keeps it.
    m_done->setToolTip(tr("Done"));
    m_done->setAccessibleName(tr("Done"));
    showLock();
}

void CommentEditor::showLock()
{
    const bool isPrivate = m_annotation.isPrivate;
    m_lock->setChecked(isPrivate);
    m_lock->setIcon(QIcon::fromTheme(presentation::lockIcon(isPrivate)));
    m_lock->setToolTip(isPrivate ? tr("Private: stays out of packs and exports") : tr("May be shared: goes along with packs and exports"));
    m_lock->setAccessibleName(presentation::lockLabel(isPrivate));
}

void CommentEditor::setWritable(bool writable)
{
    m_comment->setReadOnly(!writable);
    m_tags->setReadOnly(!writable);
    m_remove->setVisible(writable);
    m_lock->setEnabled(writable);
    for (QToolButton *button : std::as_const(m_colours))
        button->setVisible(writable);
}

QString CommentEditor::titleOf(const model::Annotation &annotation) const
{
    const QString place = annotation.address.isEmpty() ? QString() : presentation::annotationPlace(annotation);
    return presentation::names::subtitle({presentation::annotationKindLabel(annotation.kind), place, annotation.author});
}

void CommentEditor::edit(const model::Annotation &annotation, const QRect &beside, const std::optional<QString> &draft)
{
    finish();
    m_comment->setPlainText(draft.value_or(annotation.comment));
    m_comment->moveCursor(QTextCursor::End);
    m_tags->setText(annotation.tags.join(u", "_s));
    m_annotation = annotation;
    retranslate(); // The user may have named the colours anew.
    m_colours.at(int(annotation.colour))->setChecked(true);
    resize(QSize(kCommentWidth, kCommentHeight).boundedTo(roomForPopup(this)));
    placeBeside(this, beside);
    show();
    raise();
    m_comment->setFocus();
}

void CommentEditor::setTextLanguage(const QString &language)
{
    m_comment->setTextLanguage(language);
}

QString CommentEditor::comment() const
{
    return m_comment->toPlainText().trimmed();
}

QStringList CommentEditor::tags() const
{
    static const QRegularExpression kBetween(u"[,;،؛]"_s);
    QStringList tags;
    for (const QString &tag : m_tags->text().split(kBetween, Qt::SkipEmptyParts)) {
        const QString name = tag.simplified();
        if (!name.isEmpty())
            tags.append(name.startsWith(u'#') ? name.sliced(1) : name);
    }
    return tags;
}

void CommentEditor::finish()
{
    if (!m_annotation.id.isValid())
        return;
    m_draft.stop();
    const model::Annotation before = std::exchange(m_annotation, {});
    hide();
    if ((comment() != before.comment || tags() != before.tags) && !m_comment->isReadOnly())
        emit commentChanged(before, comment(), tags());
    else
        emit draftDropped(before.uuid);
    emit closed();
}

void CommentEditor::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // The squares of the colours.
    if (event->type() == QEvent::PaletteChange && isVisible())
        retranslate();
}

bool CommentEditor::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched != m_comment && watched != m_tags) || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool ends = key->key() == Qt::Key_Escape || (isEnter && (watched == m_tags || key->modifiers().testFlag(Qt::ControlModifier)));
    if (!ends)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        finish();
    return true;
}

}
