// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gotobar.h"

#include <application/records.h>
#include <core/model/reference.h>

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kWidth = 420;
constexpr int kFromTop = 72;

}

GoToBar::GoToBar(presentation::AsyncLibrary &library, const presentation::Location &here, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_library(library)
    , m_here(here)
    , m_line(new QLineEdit(this))
    , m_answer(new QLabel(this))
{
    setObjectName(u"goTo"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_line->setPlaceholderText(here.record.isValid() ? tr("Paragraph or document: OP 8, PP3, 57/12")
                                                     : tr("Document: 57/12, A/HRC/RES/57/12 OP 8"));
    m_line->setAccessibleName(tr("Go to"));
    m_answer->setForegroundRole(QPalette::PlaceholderText);
    m_answer->setText(tr("Enter goes there."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_answer);
    connect(m_line, &QLineEdit::returnPressed, this, &GoToBar::go);
}

void GoToBar::popUp()
{
    const QWidget *window = parentWidget();
    resize(std::min(kWidth, window->width() - 32), sizeHint().height());
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, kFromTop)));
    show();
    m_line->setFocus();
}

void GoToBar::go()
{
    const QString typed = m_line->text().trimmed();
    if (m_here.record.isValid()) {
        if (const auto address = model::Address::parse(typed)) {
            emit placeRequested(presentation::Location {m_here.record, m_here.language, *address, {}}, presentation::OpenIn::SameTab);
            close();
            return;
        }
    }
    const auto reference = model::Reference::parse(typed);
    if (!reference) {
        m_answer->setText(tr("This is neither a paragraph nor a document symbol."));
        return;
    }
    m_library.read(this, application::recordOf(*reference),
        [this, address = reference->address](const std::optional<model::Record> &record) {
            if (!record) {
                m_answer->setText(tr("The library knows no document of this symbol."));
                return;
            }
            emit placeRequested(presentation::Location {record->id, {}, address, {}}, presentation::OpenIn::SameTab);
            close();
        });
}

}
