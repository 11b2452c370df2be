// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querycompleter.h"

#include <application/searches.h>
#include <presentation/search/completionmodel.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <window/controls/trailingdelegate.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr std::chrono::milliseconds kCompletionDelay {120};
constexpr int kMostCompletions = 10;
constexpr qsizetype kShortest = 2;
constexpr qsizetype kMostHistory = 50;
constexpr qsizetype kMostOffered = 8;

}

QueryCompleter::QueryCompleter(QLineEdit *box)
    : QObject(box)
    , m_box(box)
    , m_model(new presentation::CompletionModel(this))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kCompletionDelay);
    connect(&m_delay, &QTimer::timeout, this, &QueryCompleter::ask);
    connect(m_box, &QLineEdit::textEdited, &m_delay, qOverload<>(&QTimer::start));
    m_box->installEventFilter(this);
}

void QueryCompleter::attach(presentation::AsyncLibrary *library)
{
    m_library = library;
    m_latest.drop();
    hideList();
}

QStringList QueryCompleter::history(const presentation::Settings &settings)
{
    return settings.value(presentation::Setting::SearchHistory).toStringList();
}

void QueryCompleter::remember(presentation::Settings &settings, const QString &query)
{
    const QString plain = query.simplified();
    if (plain.isEmpty())
        return;
    QStringList all = history(settings);
    all.removeAll(plain);
    all.prepend(plain);
    settings.setValue(presentation::Setting::SearchHistory, all.first(std::min(all.size(), kMostHistory)));
}

QList<search::Completion> QueryCompleter::fromHistory() const
{
    QList<search::Completion> found;
    if (!m_library)
        return found;
    const QString typed = m_box->text().simplified();
    const QStringList all = history(m_library->settings());
    for (const QString &query : all) {
        if (query != typed && query.startsWith(typed, Qt::CaseInsensitive) && found.size() < kMostOffered)
            found.append({search::Completion::Kind::History, query, query, {}, {}});
    }
    return found;
}

void QueryCompleter::ask()
{
    m_place = search::completionPlace(m_box->text(), m_box->cursorPosition());
    m_latest.drop();
    if (!m_library || !m_box->hasFocus() || (m_place.field.isEmpty() && m_place.typed.size() < kShortest)) {
        hideList();
        return;
    }
    const QString language = presentation::Language::current();
    m_library->read(this, application::completions(m_place, language),
        m_latest.ask([this](QList<search::Completion> completions) {
            if (!m_box->hasFocus())
                return;
            // What was searched before, as a whole, stands behind what goes on here.
            if (m_box->cursorPosition() == m_box->text().size())
                completions += fromHistory().first(std::min<qsizetype>(2, fromHistory().size()));
            offer(std::move(completions));
        }));
}

void QueryCompleter::offer(QList<search::Completion> completions)
{
    m_model->setRows(completions);
    if (completions.isEmpty())
        hideList();
    else
        showList();
}

void QueryCompleter::showList()
{
    if (!m_list) {
        m_list = new QListView(m_box->window());
        m_list->setObjectName(u"completions"_s);
        m_list->setModel(m_model);
        m_list->setItemDelegate(new TrailingDelegate(presentation::CompletionModel::DetailRole, m_list));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setFrameShape(QFrame::StyledPanel);
        m_list->setAutoFillBackground(true);
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { accept(index.row()); });
    }
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setLayoutDirection(m_box->layoutDirection());
    const int rows = std::min(kMostCompletions, m_model->rowCount());
    const int tall = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    const QPoint corner = m_box->mapTo(m_box->window(), QPoint(0, m_box->height() + 2));
    m_list->setGeometry(corner.x(), corner.y(), std::min(m_box->width(), 560), tall);
    if (m_box->isRightToLeft())
        m_list->move(corner.x() + m_box->width() - m_list->width(), corner.y());
    m_list->setCurrentIndex({});
    m_list->show();
    m_list->raise();
}

void QueryCompleter::hideList()
{
    if (m_list)
        m_list->hide();
}

bool QueryCompleter::isOpen() const
{
    return m_list && m_list->isVisible();
}

void QueryCompleter::accept(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    hideList();
    const search::Completion chosen = m_model->row(row);
    const search::Completed done = chosen.kind == search::Completion::Kind::History
        ? search::Completed {chosen.text, int(chosen.text.size())}
        : search::completed(m_box->text(), m_place, chosen);
    // As if it had been typed: it can be undone, and the search follows.
    m_box->selectAll();
    m_box->insert(done.query);
    m_box->setCursorPosition(done.cursor);
}

/// True where the key belonged to the list.
bool QueryCompleter::key(int key)
{
    const bool isEmpty = m_box->text().isEmpty();
    if (!isOpen()) {
        if (key != Qt::Key_Down || !isEmpty || fromHistory().isEmpty())
            return false;
        offer(fromHistory());
        return isOpen();
    }
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int count = m_model->rowCount();
        const int next = key == Qt::Key_Down ? row + 1 : row < 0 ? count - 1 : row - 1;
        m_list->setCurrentIndex(next >= 0 && next < count ? m_model->index(next) : QModelIndex());
        return true;
    }
    case Qt::Key_Tab:
        accept(std::max(0, row));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0) {
            m_latest.drop();
            hideList();
            return false;
        }
        accept(row);
        return true;
    case Qt::Key_Escape:
        m_latest.drop();
        hideList();
        return true;
    default:
        return false;
    }
}

bool QueryCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->modifiers() == Qt::NoModifier || pressed->modifiers() == Qt::KeypadModifier)
            return key(pressed->key());
    } else if (event->type() == QEvent::ShortcutOverride && isOpen()) {
        // Escape and Tab are the list's while it is there.
        const int pressed = static_cast<QKeyEvent *>(event)->key();
        if (pressed == Qt::Key_Escape || pressed == Qt::Key_Tab) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        hideList();
    }
    return QObject::eventFilter(watched, event);
}

}
