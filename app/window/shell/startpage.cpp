// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpage.h"

#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>

#include <QCommandLinkButton>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kStartWidth = 520;
constexpr int kTodayWidth = 1100;
constexpr int kButtons = 6;

}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_middle(new QWidget(this))
    , m_column(new QVBoxLayout(m_middle))
    , m_actions(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    setObjectName(u"startPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.44);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"startTitle"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setObjectName(u"startSentence"_s);

    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(12);
    m_column->addStretch(2);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence);
    m_column->addSpacing(12);
    m_column->addLayout(m_actions);
    m_actions->setSpacing(12);
    for (int place = 0; place < kButtons; ++place) {
        auto *button = new QCommandLinkButton(this);
        button->setIconSize(QSize(32, 32));
        connect(button, &QCommandLinkButton::clicked, this, [this, button] {
            const QString action = button->property("action").toString();
            if (action == "retry"_L1)
                emit openRequested(presentation::LibraryAccess::AsPossible);
            else if (action == "readOnly"_L1)
                emit openRequested(presentation::LibraryAccess::ReadOnly);
            else if (action == "takeOver"_L1)
                emit openRequested(presentation::LibraryAccess::TakeOver);
            else
                emit actionRequested(action);
        });
        m_buttons.append(button);
        m_actions->addWidget(button);
    }
    m_column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_middle, 100);
    row->addStretch();
    retranslated(this, [this] { retranslate(); });
}

void StartPage::showState(State state, const QString &library)
{
    m_state = state;
    m_library = library;
    retranslate();
}

void StartPage::setLibrary(presentation::AsyncLibrary *library)
{
    delete m_today.data();
    if (library) {
        m_today = new TodayView(*library, *this);
        m_today->setVisible(false);
        m_column->insertWidget(m_column->count() - 1, m_today);
        connect(m_today, &TodayView::loaded, this, &StartPage::arrange);
        connect(m_today, &TodayView::entryRequested, this, &StartPage::entryRequested);
        connect(m_today, &TodayView::savedSearchRequested, this, &StartPage::savedSearchRequested);
    }
    arrange();
}

void StartPage::arrange()
{
    // The place of the day is kept free until it is read, so that nothing moves then.
    const bool hasDay = m_state == State::Library && m_today && (m_today->hasLines() || !m_today->isLoaded());
    m_middle->setMaximumWidth(hasDay ? kTodayWidth : kStartWidth);
    m_actions->setDirection(hasDay ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_column->setStretch(0, hasDay ? 0 : 2);
    m_column->setStretch(m_column->count() - 1, hasDay ? 0 : 3);
    if (m_today) {
        m_column->setStretchFactor(m_today, 1);
        m_today->setVisible(hasDay);
    }
}

void StartPage::showFailure(const QString &library, const presentation::FailedOpening &failure)
{
    m_failure = failure;
    showState(State::Failed, library);
}

void StartPage::setButton(
    int place, const QString &icon, const QString &title, const QString &description, const QString &action)
{
    QCommandLinkButton *button = m_buttons.at(place);
    button->setIcon(QIcon::fromTheme(icon));
    button->setText(title);
    button->setDescription(description);
    button->setProperty("action", action);
    button->setObjectName(u"start/"_s + action);
    button->setVisible(true);
}

void StartPage::showLibraryActions()
{
    setButton(0, u"document-import"_s, tr("Import files"),
        tr("PDF, Word, UN XML, web pages, text; a folder with everything in it."),
        u"file.import"_s);
    setButton(1, u"search"_s, tr("Search"), tr("Any paragraph by its words, its symbol or its opening verb."),
        u"edit.advancedSearch"_s);
    setButton(2, u"document-multiple"_s, tr("Make a briefing pack"),
        tr("Chosen paragraphs, notes and records, with every quotation checked, on paper or as PDF."),
        u"file.newPack"_s);
}

void StartPage::showNoLibraryActions()
{
    int place = m_state == State::Failed ? showRemedies(0) : 0;
    setButton(place++, u"help-hint"_s, tr("Open the sample library"),
        tr("A resolution on local government, a webinar on smart cities, and all that links them."),
        u"file.openSample"_s);
    setButton(place++, u"folder-new"_s, tr("Make a new library"), tr("In a new folder of your choice."),
        u"file.newLibrary"_s);
    setButton(place++, u"document-open-folder"_s, tr("Open a library"), tr("A folder that holds one already."),
        u"file.open"_s);
}

int StartPage::showRemedies(int place)
{
    using base::ErrorCode;
    const ErrorCode code = m_failure.error.code;
    // Nothing changes by trying again to make a library where other files are.
    if (code != ErrorCode::FolderNotEmpty && code != ErrorCode::LibraryExists)
        setButton(place++, u"view-refresh"_s, tr("Try again"), QDir::toNativeSeparators(m_library), u"retry"_s);
    if (code == ErrorCode::LibraryDamaged) {
        setButton(place++, u"document-revert"_s, tr("Restore a backup"), tr("Look into the backups of this library, and choose one."), u"file.restore"_s);
        setButton(place++, u"archive-extract"_s, tr("Salvage"), tr("Make a new library of all that can still be read. Nothing is changed here."),
            u"file.salvage"_s);
    }
    if (code == ErrorCode::LibraryInUse || code == ErrorCode::LibraryElsewhere || code == ErrorCode::DiskFull)
        setButton(place++, u"document-open"_s, tr("Open for reading only"), tr("Search, read, print and export; nothing can be changed."),
            u"readOnly"_s);
    if (code == ErrorCode::LibraryElsewhere && m_failure.holder && m_failure.holder->isStale)
        setButton(place++, u"dialog-warning"_s, tr("Take the library over"),
            //: %1 is the name of a computer.
            tr("Only when it is surely closed on %1: two programs that write at once damage it.").arg(presentation::names::isolated(m_failure.holder->host)),
            u"takeOver"_s);
    return place;
}

/// Who has the library open; empty where that is not the matter.
QString StartPage::holderSentence() const
{
    if (!m_failure.holder)
        return {};
    const model::LockHolder &holder = *m_failure.holder;
    const QString program = presentation::names::isolated(holder.program);
    if (m_failure.error.code == base::ErrorCode::LibraryInUse) {
        //: %1 is the name of a program, %2 its number on this computer.
        return tr("It is open in %1 (process %2).").arg(program).arg(holder.process);
    }
    if (m_failure.error.code != base::ErrorCode::LibraryElsewhere)
        return {};
    const QString host = presentation::names::isolated(holder.host);
    const QString seen = presentation::names::moment(holder.lastSeen);
    return holder.isStale
        //: %1 is the name of a program, %2 its number, %3 the name of a computer, %4 a date and a time.
        ? tr("It was opened in %1 (process %2) on %3, which gave its last sign of life on %4.").arg(program).arg(holder.process).arg(host, seen)
        //: %1 is the name of a program, %2 its number, %3 the name of a computer.
        : tr("It is open in %1 (process %2) on %3.").arg(program).arg(holder.process).arg(host);
}

QString StartPage::failureSentence() const
{
    return QStringList {presentation::names::cause(m_failure.error), holderSentence(), presentation::names::remedy(m_failure.error)}.join(u' ').simplified();
}

void StartPage::retranslate()
{
    for (QCommandLinkButton *button : std::as_const(m_buttons))
        button->setVisible(false);
    // A label goes by its text; the name of a folder stands where the others begin.
    m_title->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    switch (m_state) {
    case State::Opening:
        m_title->setText(tr("Opening the library…"));
        m_sentence->clear();
        return;
    case State::Library:
        m_title->setText(m_library);
        m_sentence->setText(tr("Choose something on the left, or begin here."));
        showLibraryActions();
        arrange();
        return;
    case State::NoLibrary:
        m_title->setText(tr("Welcome to Aide-Mémoire"));
        m_sentence->setText(
            tr("A library is a folder on this machine that keeps your documents, links and notes together. "
               "Nothing leaves it."));
        break;
    case State::Failed:
        m_title->setText(tr("The library could not be opened"));
        m_sentence->setText(failureSentence());
        m_sentence->setToolTip(m_failure.error.detail);
        break;
    }
    showNoLibraryActions();
    arrange();
}

void StartPage::changeEvent(QEvent *event)
{
    // Command link buttons keep the pixmap of their icon.
    if (event->type() == QEvent::PaletteChange && m_buttons.size() == kButtons)
        retranslate();
    QWidget::changeEvent(event);
}

}
