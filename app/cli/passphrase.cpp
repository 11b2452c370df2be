// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"

#include <core/base/result.h>

#include <QByteArray>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// A terminal that does not show what is typed, until it goes.
class HiddenInput
{
public:
    HiddenInput()
        : m_isTerminal(::isatty(STDIN_FILENO) != 0 && ::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenInput()
    {
        if (!m_isTerminal)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Q_DISABLE_COPY_MOVE(HiddenInput)

    bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before {};
    bool m_isTerminal;
};

}

std::expected<QString, Failure> readPassphrase(const QString &prompt)
{
    const HiddenInput input;
    if (input.isTerminal()) {
        std::fputs(qPrintable(prompt + u": "_s), stderr);
        std::fflush(stderr);
    }
    QByteArray line;
    int byte = std::fgetc(stdin);
    if (byte == EOF)
        return std::unexpected(Failure(u"a passphrase is expected as a line of standard input"_s, Usage));
    for (; byte != EOF && byte != '\n'; byte = std::fgetc(stdin))
        line.append(char(byte));
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

std::expected<QString, Failure> readNewPassphrase()
{
    TRY(const QString first, readPassphrase(u"New passphrase of the private annotations"_s));
    if (::isatty(STDIN_FILENO) == 0)
        return first;
    TRY(const QString again, readPassphrase(u"Once more"_s));
    if (first != again)
        return std::unexpected(Failure(u"the two passphrases differ; nothing was changed"_s, Usage));
    return first;
}

}
